/** Ratings in words: « 3,5 sur 5 », “3.5 out of 5”. */
import { number } from "./number.ts";

export function frenchRating(value: number, best: number): string {
  return `${number(value, "fr", 2)} sur ${number(best, "fr", 2)}`;
}

export function englishRating(value: number, best: number): string {
  return `${number(value, "en", 2)} out of ${number(best, "en", 2)}`;
}
