/** E1xx, second part: the signs that YAML, the language of front matter, keeps for itself. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutYaml = {
  colonUnquoted: {
    fr: {
      title: "Deux-points sans guillemets",
      what: fr`La valeur contient un deux-points suivi d'une espace, sans guillemets autour.`,
      why: fr`En YAML, un deux-points suivi d'une espace sépare le nom d'un champ de sa valeur. Au second, YAML croit lire un autre champ et ne sait plus où finit le titre.`,
      mend: fr`Mettez toute la valeur entre guillemets droits, ${code('"…"')}. Si elle en contient déjà, prenez des guillemets simples, ${code("'…'")} ; une apostrophe droite s'y écrit deux fois.`,
      example: { wrong: "title: Crise : le retour", right: 'title: "Crise : le retour"' },
    },
    en: {
      title: "Colon without quotes",
      what: "The value contains a colon followed by a space, and has no quotes around it.",
      why: "In YAML a colon followed by a space separates the name of a field from its value. At the second one YAML believes that another field begins, and no longer knows where the title ends.",
      mend: "Put the whole value in straight quotes, `\"…\"`. If it has some already, take single ones, `'…'`; a straight apostrophe is written twice in them.",
      example: { wrong: "title: Crisis: the return", right: 'title: "Crisis: the return"' },
    },
  },
  aliasRefused: {
    fr: {
      title: "Ancre ou renvoi de YAML",
      what: fr`En YAML, ${code("&nom")} donne un nom à une valeur, et ${code("*nom")} la répète plus loin.`,
      why: fr`Quelques renvois emboîtés suffisent à produire des milliards de valeurs et à bloquer la machine. Une valeur écrite ailleurs est aussi plus difficile à relire.`,
      mend: fr`Écrivez la valeur là où elle sert. Si ${code("&")} ou ${code("*")} fait partie du texte, mettez la valeur entre guillemets.`,
      example: { wrong: "tags: &sujets [Chine, Europe]", right: "tags: [Chine, Europe]" },
    },
    en: {
      title: "YAML anchor or alias",
      what: "In YAML `&name` gives a value a name, and `*name` repeats it further on.",
      why: "A few aliases within one another are enough to make billions of values and to freeze the machine. A value written elsewhere is also harder to proofread.",
      mend: "Write the value where it is used. If `&` or `*` is part of the text, put the value in quotes.",
      example: { wrong: "tags: &subjects [China, Europe]", right: "tags: [China, Europe]" },
    },
  },
  yamlUnreadable: {
    fr: {
      title: "YAML illisible",
      what: fr`YAML ne comprend pas cette ligne ou l'une des précédentes. Le message dit pourquoi : un signe manque, un décalage ne suit pas celui des autres lignes, une valeur court sur plusieurs lignes.`,
      why: fr`Deviner ce qui était voulu ferait publier autre chose que ce qui est écrit.`,
      mend: fr`Cherchez un crochet, une accolade ou un guillemet ouvert et non fermé, puis une ligne décalée par erreur. En cas de doute, mettez la valeur entre guillemets droits.`,
      example: { wrong: "tags: [Chine, Europe", right: "tags: [Chine, Europe]" },
    },
    en: {
      title: "Unreadable YAML",
      what: "YAML does not understand this line or one before it. The message says why: a sign is missing, a line is not indented like the others, a value runs over several lines.",
      why: "To guess what was meant would be to publish something other than what is written.",
      mend: "Look for a bracket, brace or quote that is opened and not closed, then for a line indented by mistake. When in doubt, put the value in straight quotes.",
      example: { wrong: "tags: [China, Europe", right: "tags: [China, Europe]" },
    },
  },
  tabIndent: {
    fr: {
      title: "Tabulation au début d’une ligne",
      what: fr`Une ligne de l'en-tête commence par une tabulation.`,
      why: fr`YAML compte les espaces du début de chaque ligne pour savoir ce qui dépend de quoi. Une tabulation n'a pas la même largeur d'un éditeur à l'autre : YAML la refuse.`,
      mend: fr`Remplacez la tabulation par deux espaces. Presque tous les éditeurs de texte savent insérer des espaces quand on presse la touche de tabulation.`,
      example: { wrong: "series:\n\ttitle: Les puces", right: "series:\n  title: Les puces" },
    },
    en: {
      title: "Tab at the start of a line",
      what: "A line of the front matter begins with a tab.",
      why: "YAML counts the spaces at the start of each line to know what belongs to what. A tab is not equally wide in all editors, so YAML refuses it.",
      mend: "Replace the tab by two spaces. Nearly every text editor can insert spaces when the tab key is pressed.",
      example: { wrong: "series:\n\ttitle: Chips", right: "series:\n  title: Chips" },
    },
  },
  quoteInside: {
    fr: {
      title: "Apostrophe entre guillemets simples",
      what: fr`La valeur est entre guillemets simples et contient une apostrophe droite.`,
      why: fr`Le guillemet simple et l'apostrophe droite sont un seul et même signe : pour YAML, le texte finit à l'apostrophe.`,
      mend: fr`Prenez des guillemets doubles, ou écrivez l'apostrophe courbe, ${code("’")}.`,
      example: { wrong: "title: 'L'été des puces'", right: 'title: "L\'été des puces"' },
    },
    en: {
      title: "Apostrophe in single quotes",
      what: "The value is in single quotes and contains a straight apostrophe.",
      why: "The single quote and the straight apostrophe are one and the same sign: for YAML the text ends at the apostrophe.",
      mend: "Take double quotes, or write the curly apostrophe, `’`.",
      example: { wrong: "title: 'The chip's summer'", right: 'title: "The chip\'s summer"' },
    },
  },
  specialStart: {
    fr: {
      title: "Signe réservé au début d’une valeur",
      what: fr`La valeur commence par un signe que YAML garde pour lui : ${code("&")}, ${code("*")}, ${code("!")}, ${code("@")}, ${code("%")}, l'accent grave ou un crochet.`,
      why: fr`À cette place, ces signes sont des ordres : ${code("[")} ouvre une liste, ${code("&")} donne un nom, ${code("*")} renvoie à ce nom, ${code("!")} impose un type ; les autres sont interdits.`,
      mend: fr`Mettez la valeur entre guillemets droits. Une vraie liste, comme ${code("tags: [Chine, Europe]")}, n'en a pas besoin.`,
      example: { wrong: "title: [Tribune] Oui aux puces", right: 'title: "[Tribune] Oui aux puces"' },
    },
    en: {
      title: "Reserved sign at the start of a value",
      what: "The value begins with a sign that YAML keeps for itself: `&`, `*`, `!`, `@`, `%`, the backquote or a bracket.",
      why: "In that place these signs are orders: `[` opens a list, `&` gives a name, `*` refers to that name, `!` sets a type; the others are forbidden.",
      mend: "Put the value in straight quotes. A real list, such as `tags: [China, Europe]`, does not need them.",
      example: { wrong: "title: [Op-ed] Yes to chips", right: 'title: "[Op-ed] Yes to chips"' },
    },
  },
  tooDeep: {
    fr: {
      title: "Trop de niveaux dans l’en-tête",
      what: fr`L'en-tête emboîte des listes et des champs sur plus de niveaux que ne le permet la limite.`,
      why: fr`Aucun champ n'en demande plus de trois. Au-delà, il s'agit d'un accident de copie ou d'une attaque, et la lecture pourrait épuiser la machine.`,
      mend: fr`Cherchez une longue suite de crochets ou d'accolades, et retirez-la.`,
    },
    en: {
      title: "Too many levels in the front matter",
      what: "The front matter nests lists and fields on more levels than the limit allows.",
      why: "No field needs more than three. Beyond that it is an accident of copying or an attack, and reading it could exhaust the machine.",
      mend: "Look for a long run of brackets or braces, and remove it.",
    },
  },
  commentCut: {
    fr: {
      title: "Dièse pris pour un commentaire",
      what: fr`La valeur contient un dièse précédé d'une espace. Tout ce qui suit disparaît.`,
      why: fr`En YAML, un dièse après une espace ouvre un commentaire, jusqu'au bout de la ligne. C'est permis, mais dans un titre ou un chapô, c'est rarement voulu.`,
      mend: fr`Mettez la valeur entre guillemets droits. Si c'est bien un commentaire, placez-le sur sa propre ligne.`,
      example: { wrong: "title: Numéro #1 mondial", right: 'title: "Numéro #1 mondial"' },
    },
    en: {
      title: "Hash taken for a comment",
      what: "The value contains a hash sign after a space. All that follows it disappears.",
      why: "In YAML a hash sign after a space opens a comment, up to the end of the line. It is allowed, but in a title or a standfirst it is seldom meant.",
      mend: "Put the value in straight quotes. If it is indeed a comment, give it a line of its own.",
      example: { wrong: "title: World #1", right: 'title: "World #1"' },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
