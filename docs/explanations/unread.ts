/** W5xx: Markdown syntax that a space, a character or indentation keeps from being read. */
import { fr } from "../../src/text/sentence.ts";
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
  markOfBody: {
    fr: {
      title: "Code, barré ou surlignage dans un titre",
      what: fr`Un titre, un chapô ou une légende contient des accents graves, des tildes ou des signes égal autour de mots.`,
      why: fr`Ces champs n'ont qu'italique et gras : les signes paraîtront.`,
      mend: fr`Retirez les signes, comme dans la ligne que le message donne, ou écrivez ${code("*…*")} pour l'italique.`,
    },
    en: {
      title: "Code, struck text or highlight in a title",
      what: "A title, a standfirst or a caption has backquotes, tildes or equals signs around words.",
      why: "These fields have only italics and bold: the signs will appear.",
      mend: "Remove the signs, as in the line that the message gives, or write `*…*` for italics.",
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
  sceneBreak: {
    fr: {
      title: "Signes seuls sur leur ligne",
      what: fr`Une ligne ne contient qu'un signe, ou quelques-uns : un astérisque, un tiret, un dièse, des points de suspension, des signes plus. C'est le plus souvent un filet mal écrit entre deux passages, parfois l'en-tête d'un autre générateur.`,
      why: fr`Markdown n'y voit pas de filet : un signe seul ouvre une liste ou un intertitre vides, ou paraît tel quel.`,
      mend: fr`Pour un filet, écrivez ${code("***")}. Pour montrer le signe, mettez une barre oblique inverse devant. L'en-tête d'un texte est en YAML, entre deux lignes ${code("---")}, tout en haut du fichier.`,
      example: { wrong: "Un texte.\n\n*\n\nLa suite.", right: "Un texte.\n\n***\n\nLa suite." },
    },
    en: {
      title: "Signs alone on their line",
      what: "A line holds nothing but a sign, or a few: an asterisk, a hyphen, a hash, an ellipsis, plus signs. Most often it was to be a rule across the page between two passages, sometimes the front matter of another generator.",
      why: "Markdown sees no rule in it: a sign alone opens an empty list or an empty heading, or appears as it is typed.",
      mend: "For a rule across the page, write `***`. To show the sign, put a backslash before it. The front matter of a text is YAML between two lines `---` at the very top of the file.",
      example: { wrong: "A text.\n\n*\n\nThe rest.", right: "A text.\n\n***\n\nThe rest." },
    },
  },
  blockEmpty: {
    fr: {
      title: "Liste, intertitre, citation ou note sans mots",
      what: fr`Un élément de liste, un intertitre, une citation, un encadré ou une note a été commencé et n'a pas de texte.`,
      why: fr`Le lecteur verrait une puce, un cadre ou un renvoi vides.`,
      mend: fr`Écrivez le texte, ou retirez la ligne.`,
      example: { wrong: "Il dit :\n\n- un ;\n-\n- deux.", right: "Il dit :\n\n- un ;\n- deux." },
    },
    en: {
      title: "List item, heading, quote or note without words",
      what: "An item of a list, a heading, a quote, a box or a note was begun and has no text.",
      why: "Readers would see an empty bullet, frame or note.",
      mend: "Write the text, or remove the line.",
      example: { wrong: "He says:\n\n- one;\n-\n- two.", right: "He says:\n\n- one;\n- two." },
    },
  },
  linkEmpty: {
    fr: {
      title: "Lien sans mots",
      what: fr`Rien n'est écrit entre les crochets d'un lien.`,
      why: fr`Le lecteur n'en verrait rien, et un lecteur d'écran en lirait l'adresse.`,
      mend: fr`Écrivez les mots du lien entre les crochets, ou retirez-le.`,
      example: {
        wrong: "Lisez [](https://exemple.example/).",
        right: "Lisez [le rapport](https://exemple.example/).",
      },
    },
    en: {
      title: "Link without words",
      what: "Nothing is written between the square brackets of a link.",
      why: "Readers would see nothing of it, and a screen reader would read its address.",
      mend: "Write the words of the link between the square brackets, or remove it.",
      example: {
        wrong: "Read [](https://example.example/).",
        right: "Read [the report](https://example.example/).",
      },
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
  nameTaken: {
    fr: {
      title: "Nom de programme mis en gras",
      what: fr`Un nom comme ${code("__init__")} est entouré de deux tirets bas de chaque côté.`,
      why: fr`Markdown y voit du gras : les tirets bas disparaissent.`,
      mend: fr`Mettez le nom entre accents graves ; le message donne la ligne. Un gras s'écrit ${code("**…**")}.`,
      example: { wrong: "La méthode __init__ d’une classe.", right: "La méthode `__init__` d’une classe." },
    },
    en: {
      title: "Name of a program set in bold",
      what: "A name such as `__init__` has two underscores on each side.",
      why: "Markdown sees bold in it: the underscores vanish.",
      mend: "Put the name between backquotes; the message gives the line. Bold is written `**…**`.",
      example: { wrong: "The method __init__ of a class.", right: "The method `__init__` of a class." },
    },
  },
  lineTaken: {
    fr: {
      title: "Signe d’une phrase lu comme une liste, une citation ou un intertitre",
      what: fr`Une ligne commence par un signe qui appartient à la phrase : ${code("+ 1,2 million")}, ${code("- 3 %")}, ${code("1984. Une année")}, ${code("> 50 %")}, ${code("# 1 des ventes")}.`,
      why: fr`Markdown y voit une liste, une citation ou un intertitre : le signe ne paraît pas, et le paragraphe est coupé.`,
      mend: fr`Mettez une barre oblique inverse devant le signe ; le message donne la ligne. Si c'est bien une liste d'un seul élément, une citation ou un intertitre, la règle peut être réglée sur ${code("off")}.`,
      example: { wrong: "+ 1,2 million d’emplois.", right: "\\+ 1,2 million d’emplois." },
    },
    en: {
      title: "Sign of a sentence read as a list, a quote or a heading",
      what: "A line begins with a sign that belongs to the sentence: `+ 1.2 million`, `- 3%`, `1984. A year`, `> 50%`, `# 1 in sales`.",
      why: "Markdown sees a list, a quote or a heading in it: the sign does not appear, and the paragraph is cut.",
      mend: "Put a backslash before the sign; the message gives the line. Where a list of one item, a quote or a heading is meant, the rule can be set to `off`.",
      example: { wrong: "+ 1.2 million jobs.", right: "\\+ 1.2 million jobs." },
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
