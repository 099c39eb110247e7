/** Folded nouns that name what a person does; the head of a role. */
const BASE = `
president vice-president chairman chairwoman chairperson chair co-chair ceo cfo coo cto cio cmo cso founder co-founder cofounder director executive officer manager
head leader co-leader minister secretary senator sen congressman congresswoman representative governor mayor councillor councilor alderman ambassador commissioner commissary spokesperson
spokesman spokeswoman professor researcher scientist economist analyst engineer developer maintainer architect designer author writer editor journalist reporter
producer actor actress artist musician singer photographer partner owner principal treasurer trustee member chief counsel attorney lawyer judge general colonel captain
lieutenant sergeant admiral bishop rabbi imam pastor rapporteur vice-chair mep mp lord baroness nurse physician doctor surgeon pharmacist teacher student coach
champion skipper athlete player coordinator administrator superintendent inspector advisor adviser consultant specialist strategist evangelist technologist advocate activist
volunteer organizer curator librarian historian philosopher sociologist candidate nominee resident supervisor superintendent undersecretary prosecutor chancellor king queen prince princess
`;

const plural = (word: string): string[] => [word, word.endsWith('man') ? `${word.slice(0, -3)}men` : `${word}s`];

export const ROLE_HEADS: ReadonlySet<string> = new Set(
  BASE.split(/\s+/)
    .filter((word) => word !== '')
    .flatMap(plural),
);

/** What may stand before a role's head and belongs to it. */
export const ROLE_OPENERS: ReadonlySet<string> = new Set(
  (
    'former current acting interim deputy assistant associate senior junior executive chief lead vice first second third distinguished managing general global ' +
    'regional national international ranking prime foreign honorary founding incoming outgoing new longtime project product program technical technology marketing ' +
    'communications research creative artistic commercial financial operating medical scientific board bank team group press media public'
  ).split(' '),
);
