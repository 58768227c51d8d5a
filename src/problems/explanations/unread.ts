/** W5xx: marks of Markdown that a space, a sign or an indentation keeps from being read. */
import { fr } from "../../text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutUnread = {
  markUnclosed: {
    fr: {
      title: "Gras, italique ou code jamais fermé",
      what: fr`Des astérisques, des tirets bas, des tildes, des signes égal ou des accents graves ouvrent un mot, et rien ne les ferme dans le même paragraphe.`,
      why: fr`Les signes paraîtront, et le mot ne sera pas mis en valeur.`,
      mend: fr`Fermez par les mêmes signes, collés au dernier mot. Un gras ne passe pas d'un paragraphe à l'autre : fermez-le dans le premier et rouvrez-le dans le second. Pour montrer un tel signe, mettez une barre oblique inverse devant.`,
      example: { wrong: "Un **mot important.", right: "Un **mot** important." },
    },
    en: {
      title: "Bold, italics or code never closed",
      what: "Asterisks, underscores, tildes, equals signs or backquotes open a word, and nothing closes them in the same paragraph.",
      why: "The signs will appear, and the word will not stand out.",
      mend: "Close with the same signs, touching the last word. Bold does not run from one paragraph into another: close it in the first and open it again in the second. To show such a sign, put a backslash before it.",
      example: { wrong: "An **important word.", right: "An **important** word." },
    },
  },
  markFlanked: {
    fr: {
      title: "Marque entre une ponctuation et une lettre",
      what: fr`Un gras, un italique ou une autre marque se ferme juste après une ponctuation et touche la lettre suivante, ou s'ouvre entre une lettre et une ponctuation.`,
      why: fr`Markdown n'y voit alors ni ouverture ni fermeture : c'est sa règle pour distinguer l'une de l'autre. Les signes paraîtront.`,
      mend: fr`Mettez une espace entre la marque et la lettre, comme dans la ligne que le message donne, ou sortez la ponctuation du gras.`,
      example: { wrong: "**Attention :**suite.", right: "**Attention :** suite." },
    },
    en: {
      title: "Mark between punctuation and a letter",
      what: "Bold, italics or another mark closes just after punctuation and touches the next letter, or opens between a letter and punctuation.",
      why: "Markdown then sees neither an opening nor a closing mark: that is its rule for telling one from the other. The signs will appear.",
      mend: "Put a space between the mark and the letter, as in the line that the message gives, or move the punctuation out of the bold.",
      example: { wrong: "**Note:**the rest.", right: "**Note:** the rest." },
    },
  },
  markSpaced: {
    fr: {
      title: "Espace à l’intérieur des marques",
      what: fr`Un gras ou une autre marque a une espace entre ses signes et ses mots.`,
      why: fr`Markdown ne lit une marque que si elle touche le mot : les signes paraîtront.`,
      mend: fr`Retirez l'espace ; le message donne la ligne.`,
      example: { wrong: "Un ** mot ** important.", right: "Un **mot** important." },
    },
    en: {
      title: "Space inside the marks",
      what: "Bold or another mark has a space between its signs and its words.",
      why: "Markdown reads a mark only where it touches the word: the signs will appear.",
      mend: "Remove the space; the message gives the line.",
      example: { wrong: "An ** important ** word.", right: "An **important** word." },
    },
  },
  markUnspaced: {
    fr: {
      title: "Espace insécable après une marque",
      what: fr`Un tiret, un astérisque, un numéro ou un signe > au début d'une ligne est suivi d'une espace insécable, ou d'une autre espace que l'ordinaire.`,
      why: fr`Markdown n'y voit pas une liste, et montre cette espace dans une citation. À l'œil, rien ne la distingue ; le clavier la glisse souvent avec la touche Alt ou Option.`,
      mend: fr`Effacez l'espace et retapez-la ; le message donne la ligne.`,
      example: { wrong: "-\u00a0un\n-\u00a0deux", right: "- un\n- deux" },
    },
    en: {
      title: "No-break space after a mark",
      what: "A hyphen, an asterisk, a number or a sign > at the beginning of a line is followed by a no-break space, or by another space than the plain one.",
      why: "Markdown sees no list in it, and shows that space in a quote. The eye cannot tell it apart; a keyboard often slips it in with the Alt or Option key.",
      mend: "Delete the space and retype it; the message gives the line.",
      example: { wrong: "-\u00a0one\n-\u00a0two", right: "- one\n- two" },
    },
  },
  proseAsCode: {
    fr: {
      title: "Alinéa lu comme du code",
      what: fr`Un paragraphe commence par une tabulation ou par quatre espaces, et ce sont des phrases.`,
      why: fr`Markdown y voit du code : une police à chasse fixe, des lignes qui ne se coupent pas, et ni gras, ni lien, ni typographie.`,
      mend: fr`Retirez le retrait : le journal met les alinéas en page lui-même. Pour montrer du code, entourez-le de lignes de trois accents graves.`,
      example: { wrong: "    Un alinéa, comme sur le papier.", right: "Un alinéa, comme sur le papier." },
    },
    en: {
      title: "Paragraph read as code",
      what: "A paragraph begins with a tab or four spaces, and it is made of sentences.",
      why: "Markdown takes it for code: letters of one width, lines that do not break, and neither bold, links nor typography.",
      mend: "Remove the indentation: the journal sets paragraphs by itself. To show code, put lines of three backquotes around it.",
      example: { wrong: "    A paragraph, as on paper.", right: "A paragraph, as on paper." },
    },
  },
  signsTaken: {
    fr: {
      title: "Astérisques pris pour de l’italique",
      what: fr`Un produit, un nom ou un mot masqué (« m*rde ») a des astérisques en son milieu, et Markdown y voit un italique.`,
      why: fr`Les astérisques disparaîtraient, et un chiffre ou une lettre serait penché.`,
      mend: fr`Mettez une barre oblique inverse devant chacun, comme dans la ligne que le message donne, ou écrivez × et un point médian.`,
      example: { wrong: "Soit 5*3*2 fois, par salarié*e*s.", right: "Soit 5 × 3 × 2 fois, par salarié·e·s." },
    },
    en: {
      title: "Asterisks taken for italics",
      what: "A product, a name or a masked word (`f*ck`) has asterisks in its middle, and Markdown sees italics in them.",
      why: "The asterisks would vanish, and a digit or a letter would be slanted.",
      mend: "Put a backslash before each, as in the line that the message gives, or write ×.",
      example: { wrong: "That is 5*3*2 times.", right: "That is 5 × 3 × 2 times." },
    },
  },
  backquotesTaken: {
    fr: {
      title: "Accents graves à la place d’apostrophes",
      what: fr`Deux mots ont un accent grave à la place de l'apostrophe, et Markdown prend pour du code ce qui est entre les deux.`,
      why: fr`Les signes disparaîtraient, et les mots paraîtraient comme du code.`,
      mend: fr`Tapez l'apostrophe, comme dans la ligne que le message donne.`,
      example: { wrong: "Voici l`histoire et d`autres.", right: "Voici l'histoire et d'autres." },
    },
    en: {
      title: "Backquotes in place of apostrophes",
      what: "Two words have a backquote in place of the apostrophe, and Markdown takes what stands between them for code.",
      why: "The signs would vanish, and the words would appear as code.",
      mend: "Type the apostrophe, as in the line that the message gives.",
      example: { wrong: "It`s mine, and that`s all.", right: "It's mine, and that's all." },
    },
  },
  noteInLink: {
    fr: {
      title: "Appel de note dans un lien",
      what: fr`Les mots d'un lien contiennent un appel de note, qui est lui-même un lien.`,
      why: fr`Un lien ne peut pas en contenir un autre : le lecteur verrait les crochets et l'adresse.`,
      mend: fr`Mettez l'appel derrière le lien ; le message donne la ligne.`,
      example: {
        wrong: "[Le rapport[^1]](https://exemple.fr/)\n\n[^1]: Une note.",
        right: "[Le rapport](https://exemple.fr/)[^1]\n\n[^1]: Une note.",
      },
    },
    en: {
      title: "Call of a note inside a link",
      what: "The words of a link hold the call of a note, which is a link itself.",
      why: "A link cannot hold another: readers would see the brackets and the address.",
      mend: "Put the call behind the link; the message gives the line.",
      example: {
        wrong: "[The report[^1]](https://example.org/)\n\n[^1]: A note.",
        right: "[The report](https://example.org/)[^1]\n\n[^1]: A note.",
      },
    },
  },
  bulletSign: {
    fr: {
      title: "Puces qui ne font pas une liste",
      what: fr`Plusieurs lignes de suite commencent par une puce, comme « • », et non par un tiret.`,
      why: fr`Markdown n'y voit qu'un paragraphe : les lignes se suivraient sur une même ligne, avec leurs puces.`,
      mend: fr`Commencez chaque ligne par un tiret et une espace.`,
      example: { wrong: "• un\n• deux", right: "- un\n- deux" },
    },
    en: {
      title: "Bullets that make no list",
      what: 'Several lines in a row begin with a bullet, such as "•", instead of a hyphen.',
      why: "Markdown sees one paragraph: the lines would follow one another on one line, with their bullets.",
      mend: "Begin each line with a hyphen and a space.",
      example: { wrong: "• one\n• two", right: "- one\n- two" },
    },
  },
  repliesJoined: {
    fr: {
      title: "Répliques qui se suivent",
      what: fr`Des lignes de dialogue, qui commencent par un tiret, se suivent sans ligne vide.`,
      why: fr`Markdown joint les lignes d'un paragraphe : les répliques se liraient à la file, sur une même ligne.`,
      mend: fr`Laissez une ligne vide entre les répliques.`,
      example: { wrong: "— Il tire !\n— Non !", right: "— Il tire !\n\n— Non !" },
    },
    en: {
      title: "Replies that run into each other",
      what: "Lines of a dialogue, which begin with a dash, follow one another without an empty line.",
      why: "Markdown joins the lines of a paragraph: the replies would be read one after the other on one line.",
      mend: "Leave an empty line between the replies.",
      example: { wrong: "— He shoots!\n— No!", right: "— He shoots!\n\n— No!" },
    },
  },
  sentenceUnderlined: {
    fr: {
      title: "Phrase qui devient un intertitre",
      what: fr`Une ligne de tirets ou de signes égal touche le paragraphe au-dessus d'elle.`,
      why: fr`Markdown y voit un intertitre souligné : toute la phrase serait mise en grand.`,
      mend: fr`Pour un filet, laissez une ligne vide avant les tirets. Pour un intertitre, écrivez ${code("## Intertitre")}.`,
      example: { wrong: "La phrase est finie.\n===", right: "La phrase est finie.\n\n***" },
    },
    en: {
      title: "Sentence that becomes a heading",
      what: "A line of hyphens or equals signs touches the paragraph above it.",
      why: "Markdown takes it for the underline of a heading: the whole sentence would be set large.",
      mend: "For a rule, leave an empty line before the hyphens. For a heading, write `## Heading`.",
      example: { wrong: "The sentence is over.\n===", right: "The sentence is over.\n\n***" },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
