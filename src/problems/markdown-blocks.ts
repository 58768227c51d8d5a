/** E5xx: notes and blocks of a text that were begun in Markdown and not carried through. */
import { list } from "../text/list.ts";
import { fr } from "../text/sentence.ts";
import { correction, define } from "./problem.ts";

export const markdownBlocks = {
  noteUndefined: define<{ label: string; meant: string | undefined }>(
    "E512",
    ({ label, meant }) => ({
      fr: meant
        ? fr`La note « [^${label}] » n'est définie nulle part : vouliez-vous dire « [^${meant}] » ?`
        : [
            fr`La note « [^${label}] » n'est définie nulle part.`,
            fr`Ajoutez, sur une ligne à elle : [^${label}]: suivi de son texte.`,
          ],
      en: meant
        ? `The note "[^${label}]" is defined nowhere: did you mean "[^${meant}]"?`
        : [
            `The note "[^${label}]" is defined nowhere.`,
            `Add, on a line of its own: [^${label}]: followed by its text.`,
          ],
      instead: correction(`[^${label}]`, meant && `[^${meant}]`),
    }),
    { adjustable: true },
  ),
  noteUncalled: define<{ label: string }>(
    "E513",
    ({ label }) => ({
      fr: [
        fr`La note « [^${label}] » n'est appelée nulle part : elle ne paraîtrait pas.`,
        fr`Écrivez [^${label}] dans le texte, là où elle s'applique, ou retirez-la.`,
      ],
      en: [
        `The note "[^${label}]" is called nowhere: it would not appear.`,
        `Write [^${label}] in the text where it applies, or remove it.`,
      ],
    }),
    { adjustable: true },
  ),
  noteTwice: define<{ label: string }>(
    "E514",
    ({ label }) => ({
      fr: [
        fr`La note « [^${label}] » est déjà définie plus haut : une seule des deux paraîtrait.`,
        fr`Donnez à l'une des deux un autre nom, ici et à son appel.`,
      ],
      en: [
        `The note "[^${label}]" is defined further up already: only one of the two would appear.`,
        "Give one of the two another name, here and where it is called.",
      ],
    }),
    { adjustable: true },
  ),
  calloutUnclosed: define<{ opening: string; colons: string }>(
    "E515",
    ({ opening, colons }) => ({
      fr: [
        fr`Le bloc « ${opening} » n'est jamais fermé : il prend tout ce qui suit.`,
        fr`Ajoutez une ligne « ${colons} » après sa dernière ligne ; un bloc qui en contient un autre s'ouvre et se ferme avec un deux-points de plus.`,
      ],
      en: [
        `The block "${opening}" is never closed: it takes in all that follows.`,
        `Add a line "${colons}" after its last line; a block that holds another opens and closes with one more colon.`,
      ],
    }),
    { adjustable: true },
  ),
  calloutStray: define<{ given: string }>(
    "E516",
    ({ given }) => ({
      fr: [fr`Cette ligne « ${given} » ne ferme aucun bloc.`, fr`Retirez-la, ou ouvrez le bloc avant elle.`],
      en: [`This line "${given}" closes no block.`, "Remove it, or open the block before it."],
    }),
    { adjustable: true },
  ),
  calloutUnknown: define<{
    given: string;
    meant: string | undefined;
    kinds: { readonly fr: readonly string[]; readonly en: readonly string[] };
  }>(
    "E517",
    ({ given, meant, kinds }) => ({
      fr: [
        meant
          ? fr`Aucun bloc ne s'appelle « ${given} » : vouliez-vous dire « ${meant} » ?`
          : fr`Aucun bloc ne s'appelle « ${given} ».`,
        fr`Les blocs sont : ${list(kinds.fr, "fr")} ; seule la citation porte d'autres mots, le nom de qui est cité.`,
      ],
      en: [
        meant ? `No block is called "${given}": did you mean "${meant}"?` : `No block is called "${given}".`,
        `The blocks are: ${list(kinds.en, "en")}; only a quote takes more words, the name of the person quoted.`,
      ],
      instead: correction(given, meant),
    }),
    { adjustable: true },
  ),
  codeUnclosed: define<{ fence: string }>(
    "E525",
    ({ fence }) => ({
      fr: [
        fr`Le bloc de code ouvert par « ${fence} » n'est jamais fermé : tout ce qui suit paraîtrait comme du code.`,
        fr`Ajoutez une ligne « ${fence} » après sa dernière ligne.`,
      ],
      en: [
        `The code block opened by "${fence}" is never closed: all that follows would appear as code.`,
        `Add a line "${fence}" after its last line.`,
      ],
    }),
    { adjustable: true },
  ),
  headingUnspaced: define<{ written: string; meant: string }>("W527", ({ written, meant }) => ({
    fr: fr`Sans espace ordinaire après « ${written.trim()} », cette ligne n'est pas un intertitre : elle paraîtra telle quelle.`,
    en: `Without a plain space after "${written.trim()}", this line is no heading: it will appear as it is typed.`,
    instead: correction(written, meant),
  })),
};
