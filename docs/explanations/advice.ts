/** What was said in the words of another tool, or in a way that can be read twice. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutAdvice = {
  notPublic: {
    fr: {
      title: "Un texte qui ne doit pas paraître",
      what: fr`L'en-tête dit, dans les mots d'un autre outil ou dans les vôtres, que le texte est un brouillon, qu'il est privé, caché, protégé ou en attente.`,
      why: fr`Chaque outil a les siens : ${code("status: draft")}, ${code("privé: oui")}, ${code("publish: false")}, ${code("password: …")}. Les ignorer publierait un texte qui ne doit pas l'être. Aucun réglage n'en fait un simple avertissement.`,
      mend: fr`Écrivez ${code("draft: true")} à la place : le texte ne paraît nulle part. S'il doit paraître, mais rester hors des moteurs de recherche, écrivez ${code("noindex: true")}. Si la ligne ne voulait rien dire de tel, retirez-la. Si ces mots sont vraiment ceux du chapô, de l'avertissement ou du titre, dites-le par ${code("draft: false")}.`,
      example: { wrong: "statut: brouillon", right: "draft: true" },
    },
    en: {
      title: "A text that must not be published",
      what: "The front matter says, in the words of another tool or in yours, that the text is a draft, private, hidden, protected or pending.",
      why: "Every tool has its own: `status: draft`, `private: true`, `publish: false`, `password: …`. To ignore them would publish a text that must not be. No setting makes this a mere warning.",
      mend: "Write `draft: true` instead: the text appears nowhere. If it should be published but kept out of search engines, write `noindex: true`. If the line meant nothing of the kind, remove it. If these words really are those of the standfirst, the disclaimer or the title, say so with `draft: false`.",
      example: { wrong: "status: draft", right: "draft: true" },
    },
  },
  tagHides: {
    fr: {
      title: fr`Mot-clé qui dit « brouillon »`,
      what: fr`Un mot-clé dit que l'article est un brouillon ou qu'il est privé, et rien d'autre ne le cache.`,
      why: fr`Un mot-clé range un article, il ne le retient pas : l'article paraîtrait, avec une page de mots-clés pour les brouillons.`,
      mend: fr`Si l'article ne doit pas paraître, ajoutez ${code("draft: true")} et retirez le mot-clé. Si c'en est le sujet, choisissez un autre mot.`,
      example: { wrong: "tags: [Presse, brouillon]", right: "tags: [Presse]\ndraft: true" },
    },
    en: {
      title: 'Tag that says "draft"',
      what: "A tag says that the article is a draft or private, and nothing else hides it.",
      why: "A tag files an article and does not hold it back: the article would be published, with a page of tags for drafts.",
      mend: "If the article must not be published, add `draft: true` and remove the tag. If it is what the article is about, choose another word.",
      example: { wrong: "tags: [Press, draft]", right: "tags: [Press]\ndraft: true" },
    },
  },
  nameHides: {
    fr: {
      title: fr`Dossier ou fichier dont le nom dit « brouillon »`,
      what: fr`Un article est dans un dossier comme ${code("brouillons")} ou ${code("drafts")}, ou son nom finit comme ${code("texte.draft.md")}, et son en-tête ne dit pas s'il doit paraître.`,
      why: fr`D'autres générateurs ne publient rien d'un tel dossier. Ici, l'en-tête seul décide.`,
      mend: fr`Ajoutez ${code("draft: true")} ; si l'article doit paraître, ${code("draft: false")}, ou rangez-le ailleurs.`,
    },
    en: {
      title: 'Folder or file whose name says "draft"',
      what: "An article is in a folder such as `drafts` or `private`, or its name ends as `text.draft.md` does, and its front matter does not say whether to publish it.",
      why: "Other generators publish nothing from such a folder. Here the front matter alone decides.",
      mend: "Add `draft: true`; if the article should be published, `draft: false`, or keep it elsewhere.",
    },
  },
  hashComment: {
    fr: {
      title: "Un dièse qui commence un commentaire",
      what: fr`Une valeur, ou un élément de liste, contient un ${code("#")} en tête ou après une espace, sans guillemets autour.`,
      why: fr`En YAML, ce signe commence un commentaire : le mot-dièse et tout ce qui le suit sur la ligne sont perdus, et avec eux le crochet qui ferme la liste.`,
      mend: fr`Mettez la valeur ou l'élément entre guillemets droits.`,
      example: { wrong: "tags: [#MeToo]", right: 'tags: ["#MeToo"]' },
    },
    en: {
      title: "A hash sign that begins a comment",
      what: "A value, or an item of a list, holds a `#` at its beginning or after a space, without quotes around it.",
      why: "In YAML this sign begins a comment: the hashtag and all that follows on the line are lost, with the bracket that closes the list.",
      mend: "Put the value or item in straight quotes.",
      example: { wrong: "tags: [#MeToo]", right: 'tags: ["#MeToo"]' },
    },
  },
  curlyQuotes: {
    fr: {
      title: "Guillemets courbes autour d’une valeur",
      what: fr`Une valeur est entourée de guillemets courbes, de guillemets français, ou de deux signes qui ne vont pas ensemble.`,
      why: fr`Les traitements de texte courbent les guillemets que l'on tape. YAML ne reconnaît que les droits : les autres feraient partie du mot-clé, de la date ou du nom de fichier, et un deux-points au milieu rendrait l'en-tête illisible.`,
      mend: fr`Écrivez des guillemets droits, ou aucun. Ceux qui sont à l'intérieur du texte restent comme ils sont.`,
      example: { wrong: "tags: [“Presse”]", right: 'tags: ["Presse"]' },
    },
    en: {
      title: "Curly quotes around a value",
      what: "A value stands in curly quotes, in guillemets, or between two marks that do not match.",
      why: "Word processors curl the quotes that are typed. YAML knows straight ones only: the others would be part of the tag, the date or the file name, and a colon between them would make the front matter unreadable.",
      mend: "Write straight quotes, or none. Those inside the text stay as they are.",
      example: { wrong: "tags: [“Press”]", right: 'tags: ["Press"]' },
    },
  },
  curlyQuotesShown: {
    fr: {
      title: "Guillemets courbes qui paraîtront",
      what: fr`Un titre, un chapô ou un autre texte est tout entier entre guillemets courbes.`,
      why: fr`YAML lit ces guillemets comme des lettres : ils paraîtront. C'est ce qu'on veut pour une citation, non pour des guillemets mis par habitude autour d'une valeur.`,
      mend: fr`Écrivez des guillemets droits s'ils ne doivent pas paraître. S'ils doivent paraître, mettez-en des droits autour.`,
      example: { wrong: "title: “La presse en crise”", right: 'title: "La presse en crise"' },
    },
    en: {
      title: "Curly quotes that will appear",
      what: "A title, a standfirst or another text stands as a whole in curly quotes.",
      why: "YAML reads these marks as letters: they will appear. That is right for a quotation, and wrong for quotes that were put around a value by habit.",
      mend: "Write straight quotes if they should not appear. If they should, put straight ones around them.",
      example: { wrong: "title: “The press in crisis”", right: 'title: "The press in crisis"' },
    },
  },
  authorsInOne: {
    fr: {
      title: "Plusieurs auteurs en un",
      what: fr`Une seule valeur nomme plusieurs auteurs, séparés par ${code("et")}, une virgule, ${code("&")}, ${code("avec")} ou une barre.`,
      why: fr`Chaque auteur a sa page, son fil et sa place dans les données que lisent les moteurs de recherche. Deux noms en un en feraient une troisième personne, qui n'existe pas.`,
      mend: fr`Écrivez une liste, un nom par élément, dans l'ordre des signatures. Un nom qui contient ces signes (${code("Dupont & Fils")}) s'ajoute à ${code("authors")} dans ${code(".eleventy.ts")} ; un collectif de même, avec ${code("collective: true")}. Un « par » devant le nom est retiré de lui-même.`,
      example: { wrong: "author: Jean Martin et Marie Durand", right: "author: [Jean Martin, Marie Durand]" },
    },
    en: {
      title: "Several authors in one",
      what: "One value names several authors, with `and`, a comma, `&`, `with` or a slash between them.",
      why: "Each author has a page, a feed and a place in the data that search engines read. Two names in one would make a third person, who does not exist.",
      mend: "Write a list, one name an item, in the order of the byline. A name that holds such signs (`Smith & Sons`) is added to `authors` in `.eleventy.ts`; so is a collective, with `collective: true`. A `by` before the name is removed by itself.",
      example: { wrong: "author: John Smith and Mary Jones", right: "author: [John Smith, Mary Jones]" },
    },
  },
  dateTwoReadings: {
    fr: {
      title: "Une date qui se lit de deux façons",
      what: fr`La date est donnée en chiffres dans l'ordre d'un pays, et le jour peut y être pris pour le mois.`,
      why: fr`${code("11/01/2026")} est le 11 janvier à Londres et le 1er novembre à New York. Dans un journal en anglais, Tribune ne devine pas ; en français, le jour vient toujours en premier.`,
      mend: fr`Écrivez année-mois-jour, comme ${code("2026-01-11")}.`,
    },
    en: {
      title: "A date that can be read in two ways",
      what: "The date is given in figures in the order of one country, and its day may be taken for its month.",
      why: "`11/01/2026` is 11 January in London and November 1 in New York. In an English journal Tribune does not guess; in French the day always comes first.",
      mend: "Write year-month-day, such as `2026-01-11`.",
    },
  },
  addressMisspelt: {
    fr: {
      title: "Adresse sans son début, ou au début abîmé",
      what: fr`La cible d'un lien ou d'une image ressemble à une adresse du web ou de courriel, mais son début manque (${code("www.exemple.fr")}, ${code("nom@exemple.fr")}) ou est mal écrit (${code("http:/exemple.fr")}, ${code("htps://exemple.fr")}).`,
      why: fr`Sans ${code("https://")}, le navigateur cherche un fichier du journal ; sans ${code("mailto:")}, il ne sait pas qu'il s'agit d'un courriel.`,
      mend: fr`Écrivez l'adresse entière, comme le message la propose. Vérifiez-la : si le site n'existe qu'en ${code("http://")}, écrivez-le ainsi.`,
      example: { wrong: "[le site](www.exemple.fr)", right: "[le site](https://www.exemple.fr)" },
    },
    en: {
      title: "Address without its beginning, or with a damaged one",
      what: "The target of a link or picture looks like an address of the web or of mail, but its beginning is missing (`www.example.org`, `name@example.org`) or misspelt (`http:/example.org`, `htps://example.org`).",
      why: "Without `https://` a browser looks for a file of the journal; without `mailto:` it does not know that mail is meant.",
      mend: "Write the whole address, as the message proposes it. Check it: if the site answers on `http://` only, write that.",
      example: { wrong: "[the site](www.example.org)", right: "[the site](https://www.example.org)" },
    },
  },
  fileNameDiffers: {
    fr: {
      title: "Nom de fichier écrit autrement",
      what: fr`Le fichier existe, mais son nom diffère par ses majuscules, ou le chemin est écrit avec ${code("\\")}.`,
      why: fr`Windows et macOS confondent souvent ces noms ; les serveurs, non. L'image se verrait chez vous et manquerait en ligne.`,
      mend: fr`Écrivez le nom comme le fichier le porte, et ${code("/")} entre les dossiers. Un accent composé ou décomposé ne compte pas.`,
      example: { wrong: "![Une puce](PUCE.png)", right: "![Une puce](puce.png)" },
    },
    en: {
      title: "File name written otherwise",
      what: "The file exists, but its name differs in capitals, or the path is written with `\\`.",
      why: "Windows and macOS often take such names for one; servers do not. The picture would be seen on your computer and be missing online.",
      mend: "Write the name as the file has it, and `/` between folders. Whether an accent is composed or not does not matter.",
      example: { wrong: "![A chip](CHIP.png)", right: "![A chip](chip.png)" },
    },
  },
  onComputer: {
    fr: {
      title: "Fichier de votre ordinateur",
      what: fr`La cible est un chemin de votre ordinateur, comme ${code("C:\\Users\\…")} ou ${code("file:///…")}.`,
      why: fr`Ce chemin n'existe pas chez vos lecteurs, et il leur montrerait comment vos dossiers s'appellent.`,
      mend: fr`Copiez le fichier dans le dossier de l'article, et n'écrivez que son nom.`,
      example: { wrong: "![Une puce](C:\\Users\\moi\\puce.png)", right: "![Une puce](puce.png)" },
    },
    en: {
      title: "File of your computer",
      what: "The target is a path of your computer, such as `C:\\Users\\…` or `file:///…`.",
      why: "That path does not exist at your readers', and would show them what your folders are called.",
      mend: "Copy the file into the article's folder, and write its name alone.",
      example: { wrong: "![A chip](C:\\Users\\me\\chip.png)", right: "![A chip](chip.png)" },
    },
  },
  fileAtRoot: {
    fr: {
      title: "Fichier cherché à la racine du site",
      what: fr`La cible commence par une barre, et un fichier de ce nom est à côté de l'article.`,
      why: fr`Ce qui commence par ${code("/")} part de la racine du site, où les fichiers de l'article ne sont pas copiés.`,
      mend: fr`Écrivez le chemin du fichier depuis l'article, sans barre au début. Si vous visez bien un fichier que le site copie à sa racine, passez ce code à ${code('"off"')} dans ${code("rules")}.`,
      example: { wrong: "![Une puce](/puce.png)", right: "![Une puce](puce.png)" },
    },
    en: {
      title: "File looked for at the root of the site",
      what: "The target begins with a slash, and a file of that name lies beside the article.",
      why: "What begins with `/` starts from the root of the site, to which an article's files are not copied.",
      mend: 'Write the path of the file from the article, without a slash at its beginning. If you do mean a file that the site copies to its root, set this code to `"off"` in `rules`.',
      example: { wrong: "![A chip](/chip.png)", right: "![A chip](chip.png)" },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
