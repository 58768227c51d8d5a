/** E5xx: inline links, pictures and marks that would be shown as typed. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutMarkdownMarks = {
  targetUnread: {
    fr: {
      title: "Lien ou image que Markdown ne lit pas",
      what: fr`Les parenthèses d'un lien ou d'une image contiennent une adresse avec une espace, une légende sans guillemets droits, ou ne sont jamais fermées.`,
      why: fr`Markdown n'y voit alors que du texte : le lecteur lirait les crochets et l'adresse, et l'image ne paraîtrait pas.`,
      mend: fr`Prenez la ligne que donne le message. Le nom d'un fichier qui contient des espaces se met entre chevrons, comme ${code("![Une colonnade](<Ma colonnade.jpg>)")} ; une légende se met entre guillemets droits, après l'adresse.`,
      example: {
        wrong: "![Une puce](puce.png « La puce, vue de dessus »)",
        right: '![Une puce](puce.png "La puce, vue de dessus")',
      },
    },
    en: {
      title: "Link or picture that Markdown does not read",
      what: "The brackets of a link or picture hold an address with a space, a title without straight quotes, or are never closed.",
      why: "Markdown then sees nothing but text: readers would read the brackets and the address, and the picture would not appear.",
      mend: "Take the line that the message gives. The name of a file that has spaces in it goes into angle brackets, such as `![A colonnade](<My colonnade.jpg>)`; a title goes into straight quotes, after the address.",
      example: {
        wrong: "![A chip](chip.png “The chip from above”)",
        right: '![A chip](chip.png "The chip from above")',
      },
    },
  },
  shortcode: {
    fr: {
      title: "Code entre crochets d’un autre logiciel",
      what: fr`Le texte contient un code de WordPress ou d'un forum : ${code("[gallery]")}, ${code("[embed]…[/embed]")}, ${code("[b]…[/b]")}.`,
      why: fr`Un texte n'exécute rien : le lecteur verrait le code.`,
      mend: fr`Écrivez en Markdown ce qu'il montrait ; le message dit comment, et donne la ligne quand elle est sûre. Pour parler d'un code, mettez-le entre accents graves.`,
      example: {
        wrong: "[embed]https://exemple.example/film[/embed]",
        right: "https://exemple.example/film",
      },
    },
    en: {
      title: "Code in square brackets of another program",
      what: "The text has a code of WordPress or of a forum: `[gallery]`, `[embed]…[/embed]`, `[b]…[/b]`.",
      why: "A text runs nothing: readers would see the code.",
      mend: "Write in Markdown what it showed; the message says how, and gives the line where it is certain. To speak of a code, put it in backquotes.",
      example: {
        wrong: "[embed]https://example.example/film[/embed]",
        right: "https://example.example/film",
      },
    },
  },
  htmlShown: {
    fr: {
      title: "HTML montré tel quel",
      what: fr`Le texte contient une balise ou un commentaire HTML.`,
      why: fr`Un article est en Markdown : le HTML n'y est pas exécuté, il paraît tel qu'il est tapé. Le lecteur verrait la balise, ou le commentaire qui n'était que pour vous.`,
      mend: fr`Le message donne l'écriture de Markdown quand il y en a une. Pour parler d'une balise, mettez-la entre accents graves. Les balises d'un même nom ne sont dites qu'une fois, à la première, avec leur nombre.`,
      example: { wrong: "Un <b>mot</b> important.", right: "Un **mot** important." },
    },
    en: {
      title: "HTML shown as it is typed",
      what: "The text holds a tag or a comment of HTML.",
      why: "An article is in Markdown: HTML is not run there, it appears as it is typed. Readers would see the tag, or the comment that was meant for you alone.",
      mend: "The message gives the way of Markdown where there is one. To speak of a tag, put it in backquotes. Tags of one name are told once, at the first, with how many there are.",
      example: { wrong: "An important <b>word</b>.", right: "An important **word**." },
    },
  },
  referenceUndefined: {
    fr: {
      title: "Adresse de lien donnée nulle part",
      what: fr`Un lien renvoie par son second crochet à une adresse donnée ailleurs dans le texte, et qui n'y est pas.`,
      why: fr`Le lecteur verrait les crochets, et aucun lien.`,
      mend: fr`Ajoutez la ligne de l'adresse, ou mettez l'adresse elle-même entre parenthèses. Si ces crochets ne sont pas un lien, mettez une barre oblique inverse devant.`,
      example: {
        wrong: "Lire [le rapport][rapport].",
        right: "Lire [le rapport][rapport].\n\n[rapport]: https://exemple.fr/rapport",
      },
    },
    en: {
      title: "Address of a link given nowhere",
      what: "A link refers with its second bracket to an address given elsewhere in the text, and it is not there.",
      why: "Readers would see brackets and no link.",
      mend: "Add the line of the address, or put the address itself in round brackets. If these brackets are no link, put a backslash before them.",
      example: {
        wrong: "Read [the report][report].",
        right: "Read [the report][report].\n\n[report]: https://example.org/report",
      },
    },
  },
  referenceUnused: {
    fr: {
      title: "Adresse qu’aucun lien n’emploie",
      what: fr`Une ligne a la forme d'une adresse donnée pour des liens, un nom entre crochets et deux-points, et aucun lien ne l'emploie.`,
      why: fr`Une telle ligne ne paraît jamais dans la page. Si c'était une phrase, comme une note de la rédaction, le lecteur ne la verrait pas.`,
      mend: fr`Retirez la ligne, employez son nom dans un lien, ou, si c'est une phrase, mettez une barre oblique inverse devant le crochet.`,
      example: { wrong: "Un texte.\n\n[NDLR]: traduction.", right: "Un texte.\n\n\\[NDLR]: traduction." },
    },
    en: {
      title: "Address that no link uses",
      what: "A line has the form of an address given for links, a name in brackets and a colon, and no link uses it.",
      why: "Such a line never appears in the page. If it was a sentence, such as a note of the editor's, readers would not see it.",
      mend: "Remove the line, use its name in a link, or, if it is a sentence, put a backslash before the bracket.",
      example: { wrong: "A text.\n\n[Editor]: translation.", right: "A text.\n\n\\[Editor]: translation." },
    },
  },
  linkMisshapen: {
    fr: {
      title: "Crochets et parenthèses d’un lien",
      what: fr`Un lien a ses parenthèses avant ses crochets, ou une espace entre les deux.`,
      why: fr`Markdown n'y voit que du texte : le lecteur lirait l'adresse, et ne pourrait pas la suivre.`,
      mend: fr`D'abord le texte entre crochets, puis, sans espace, l'adresse entre parenthèses. Le message donne la ligne.`,
      example: {
        wrong: "Lire (le rapport)[https://exemple.fr/rapport].",
        right: "Lire [le rapport](https://exemple.fr/rapport).",
      },
    },
    en: {
      title: "Square and round brackets of a link",
      what: "A link has its round brackets before its square ones, or a space between them.",
      why: "Markdown sees nothing but text: readers would read the address and could not follow it.",
      mend: "First the text in square brackets, then, without a space, the address in round ones. The message gives the line.",
      example: {
        wrong: "Read (the report)[https://example.org/report].",
        right: "Read [the report](https://example.org/report).",
      },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
