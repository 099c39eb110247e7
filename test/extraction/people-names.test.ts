import { type PeopleCase, testPeople } from './people-cases.js';

/** Where a name begins and ends, and what is called like somebody and is nobody. */
const CASES: readonly PeopleCase[] = [
  ['who put a page up, before its day', '# Titre\n\nJeanne Valmort Le 02/04/2025 à 10 h\n\nLe quai est long.', [['Jeanne Valmort', null]]],
  [
    'a family name that is a trade, before the next of a list',
    '# Titre\n\nLes lauréats sont Anna Weaver (patinage), Helen Sedgmoor (aviron) et Paul Warnock (soccer).',
    [
      ['Anna Weaver', null],
      ['Helen Sedgmoor', null],
      ['Paul Warnock', null],
    ],
  ],
  [
    'a family name alone behind an article and a title in small letters',
    '# Titre\n\nLe président Valmort a rappelé que la ministre Dervaux soutient le plan. La présidente Région et le ministre Français ne sont personne.',
    [
      ['Valmort', 'président'],
      ['Dervaux', 'ministre'],
    ],
  ],
  [
    'a verb that looks like a member without its accent',
    '# Titre\n\nMadame Anne Garance et Monsieur Yvon Quillan adhèrent au club.',
    [
      ['Anne Garance', null],
      ['Yvon Quillan', null],
    ],
  ],
  [
    'an acronym in brackets inside a post, and a field that goes on in small letters',
    '# Title\n\nPorts Oversight Board (POB) chief technical officer, Mr Paul Warnock, spoke.',
    [['Paul Warnock', 'Ports Oversight Board (POB) chief technical officer']],
  ],
  [
    'a field that goes on in small letters',
    '# Titre\n\nCatherine Daguin, directrice, Recherche appliquée et qualité des quais du port, est venue.',
    [['Catherine Daguin', 'directrice, Recherche appliquée et qualité des quais du port']],
  ],
  [
    'a house of charities, a channel, a panel and a competition that begin like a name',
    '# Title\n\nMartin Warnock House Charities paid for the Grant Competition. The Paul Warnock Panel met, and Ada Rowing TV was there. Helen Sedgmoor, director of the harbour trust, spoke.',
    [['Helen Sedgmoor', 'director of the harbour trust']],
  ],
  [
    'posts of several hold their plural',
    '# Title\n\nMary Holt and Kevin Penrow, Joint General Secretaries of the Harbour Union, spoke.',
    [
      ['Mary Holt', 'Joint General Secretaries of the Harbour Union'],
      ['Kevin Penrow', 'Joint General Secretaries of the Harbour Union'],
    ],
  ],
  [
    'a school and a hospital called after somebody, and her own office',
    "# Title\n\nPupils of Bishop Wexley's School met doctors from Martha Quennell's Hospital on Friday. Letters may be sent to Anna Tarrow's office.",
    [['Anna Tarrow', null]],
  ],
  [
    'newspapers that begin like a name',
    '# Title\n\nThe investigation was first published by the Martin Tribune and the Thomas Daily Gazette. Reporters spoke to Helen Sedgmoor, director of the harbour trust.',
    [['Helen Sedgmoor', 'director of the harbour trust']],
  ],
  [
    'a church and a court called after somebody',
    '# Title\n\nThe vigil will be held at Anna Thackaray Church, opposite Thomas Penrow Court. Paul Oxborrow, the parish warden, will speak.',
    [['Paul Oxborrow', 'parish warden']],
  ],
  [
    'a chapel called after its founder, and her daughter',
    "# Title\n\nThe choir of Paul Tarrow's Chapel will sing on Friday. Mary Penrow's daughter will open the door.",
    [['Mary Penrow', null]],
  ],
  [
    'a foundation and a publisher with German names',
    '# Title\n\nThe prize is paid for by the Anna Penrow Stiftung and the Paul Warnock Verlag.',
    [],
  ],
  [
    'a country whose article is printed in capitals',
    '# Titre\n\nLe café est fourni par EL Salvador et vendu au profit des écoles de Sault.',
    [],
  ],
  [
    'Vietnamese names keep their family name in front',
    '# Title\n\nThe clinic was opened by Nguyen Thi Phuong Lien, director of the provincial health office, and Tran Van Quy, head of the fishing cooperative.',
    [
      ['Nguyen Thi Phuong Lien', 'director of the provincial health office'],
      ['Tran Van Quy', 'head of the fishing cooperative'],
    ],
  ],
  [
    'a Vietnamese name with its accents, in French',
    '# Titre\n\nNguyễn Thị Thu Sương, présidente de la coopérative des pêcheurs, a reçu la délégation. Elle a salué cet accord.',
    [['Nguyễn Thị Thu Sương', 'présidente de la coopérative des pêcheurs']],
  ],
  [
    'a Chinese name keeps its family name in front of a given name that is listed',
    '# Title\n\nThe fund is led by Huang Mei Sulin, chief executive of Corvane Asia, and Zhang Anna Meilin, director of research.',
    [
      ['Huang Mei Sulin', 'chief executive of Corvane Asia'],
      ['Zhang Anna Meilin', 'director of research'],
    ],
  ],
  [
    'a family name of the same letters that comes last',
    '# Title\n\nThe fund is led by Edgar Kim, chief executive of Corvane Asia, and Martha Choi, director of research.',
    [
      ['Edgar Kim', 'chief executive of Corvane Asia'],
      ['Martha Choi', 'director of research'],
    ],
  ],
  [
    'a month of the line below runs into a name',
    '# Title\n\nIn memory of Martha M. Aldous August 19, 2005. The harbour community remembers her and thanks Edgar Pellow September 4, 2005.',
    [
      ['Martha M. Aldous', null],
      ['Edgar Pellow', null],
    ],
  ],
  [
    'the code of a machine is no family name',
    '# Title\n\nThe new line will build the Max G505D saw. Visitors were welcomed by Helen Farrant, manager of the plant.',
    [['Helen Farrant', 'manager of the plant']],
  ],
  [
    'the seat of who sits for a county',
    '# Title\n\nThe works were opened by Maurice Ruane TD. Helen Brannock TD, chair of the ports committee, was there.',
    [
      ['Maurice Ruane', null],
      ['Helen Brannock', 'chair of the ports committee'],
    ],
  ],
  [
    'who is appointed, whose given name nobody lists',
    '# Title\n\nCorvane Rail today announced the appointment of Thessaly Wrenford as Vice President of Operations.',
    [['Thessaly Wrenford', 'Vice President of Operations']],
  ],
  [
    'who is appointed, in French',
    '# Titre\n\nLe conseil d’administration annonce la nomination de Thévane Kerouadec au poste de directrice générale de la régie.',
    [['Thévane Kerouadec', 'directrice générale de la régie']],
  ],
  [
    'whose arrival at a post is told',
    '# Titre\n\nL’arrivée de Thévane Kerouadec comme directrice du port a été saluée par les équipes.',
    [['Thévane Kerouadec', 'directrice du port']],
  ],
  [
    'the purchase of a firm appoints nobody',
    '# Title\n\nCorvane Rail today announced the acquisition of Thessaly Wrenford as part of its plan to grow in the region.',
    [],
  ],
  [
    'a province after «in» and «near» that is called like somebody',
    '# Title\n\nLandslides in Quang Thuong have cut two roads, and crews are working near Thomas Bay throughout the week.',
    [],
  ],
  [
    'villages called like women after «in» and «near»',
    '# Title\n\nFloods have closed two roads in Ruth Penlow and a bridge near Grace Tarnow this week.',
    [],
  ],
  ['a village after «près de»', '# Titre\n\nLes feux près de Quang Thuong ont détruit deux villages et menacent la route du port.', []],
  [
    'a company at whose head somebody stands',
    '# Titre\n\nAnne Esterlou succède à Julie Kervadec à la tête de Martin Corvane.',
    [
      ['Anne Esterlou', null],
      ['Julie Kervadec', null],
    ],
  ],
  [
    'confidence in somebody is no place',
    '# Title\n\nThe board has full confidence in Thomas Tolland and thanked the staff for their efforts this year.',
    [['Thomas Tolland', null]],
  ],
  [
    'people are believed in and invested in',
    '# Title\n\nOur members believe in Helen Quarrow and will invest in Peter Tane this year.',
    [
      ['Helen Quarrow', null],
      ['Peter Tane', null],
    ],
  ],
  [
    'a given name told with who she is, before what she said',
    '# Title\n\nEdgar, a member of the harbour choir, said the evening had changed his life.',
    [['Edgar', 'member of the harbour choir']],
  ],
  [
    'a firm told with what it is, before what it owns',
    '# Title\n\nEdgar, a member of the Harbour Alliance, owns nine ships and two quays in the county.',
    [],
  ],
  [
    'seats after a name',
    '# Title\n\nThe works were welcomed by Helen Brannock MSP and Paul Tarrow MLA, who sit for the coast.',
    [
      ['Helen Brannock', null],
      ['Paul Tarrow', null],
    ],
  ],
  [
    'a daily and a school division called after somebody',
    '# Title\n\nThe news was first told by the Harlan Daily Gazette and by Peter Tane of the Anna Penrow School Division.',
    [['Peter Tane', null]],
  ],
  [
    'two initials before a family name',
    '# Title\n\n"We are pleased," said President and Chief Executive Officer R. B. Tarrow.',
    [['R. B. Tarrow', 'President and Chief Executive Officer']],
  ],
  [
    'family names and given names that are months',
    '# Title\n\nLuke March, chairman of the harbour trust, said the funds grew. April Tarrow, treasurer of the allotment society, thanked the volunteers.',
    [
      ['Luke March', 'chairman of the harbour trust'],
      ['April Tarrow', 'treasurer of the allotment society'],
    ],
  ],
  [
    'a source with a post',
    "# Title\n\nAccording to Rom Tarrow, the harbour's interim provost, these funds grew.",
    [['Rom Tarrow', "harbour's interim provost"]],
  ],
  [
    'the union that somebody is from',
    '# Titre\n\n« Le port y perd », déclarent Luc Vallorge du Syndicat des dockers et Marc Estienne de la Fédération des pilotes.',
    [
      ['Luc Vallorge', null],
      ['Marc Estienne', null],
    ],
  ],
];

testPeople(CASES);
