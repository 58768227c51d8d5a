/** Default territories: Open Graph locales need one even if the language tag has none. */
const TERRITORIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: "AR",
    ca: "ES",
    cs: "CZ",
    da: "DK",
    de: "DE",
    el: "GR",
    en: "US",
    es: "ES",
    fi: "FI",
    fr: "FR",
    he: "IL",
    hu: "HU",
    it: "IT",
    ja: "JP",
    ko: "KR",
    nl: "NL",
    pl: "PL",
    pt: "PT",
    ro: "RO",
    ru: "RU",
    sv: "SE",
    tr: "TR",
    uk: "UA",
    vi: "VN",
    zh: "CN",
  }),
);

/** `fr` → `fr_FR`, `pt-BR` → `pt_BR`; undefined if the territory is unknown. */
export function openGraphLocale(tag: string): string | undefined {
  const [language = "", ...subtags] = tag.toLowerCase().split("-");
  const region = subtags.find((subtag) => /^[a-z]{2}$/.test(subtag))?.toUpperCase();
  const territory = region ?? TERRITORIES.get(language);
  return territory && `${language}_${territory}`;
}
