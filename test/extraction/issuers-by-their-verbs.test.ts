import { type IssuerCase, testIssuers } from './issuer-cases.js';

/** Releases whose foot says nothing: the title's verb, the first sentence and the addresses tell who issues. All of our own invention, with near misses. */
const CASES: readonly IssuerCase[] = [
  [
    'a name whose words the text also writes small, but which announces',
    `Shared Harbours Announces New Leadership

SAULT, April 1, 2024 -- Shared Harbours, a nonprofit organization that works for open quays, today announced a grant of $4 million. The idea of shared harbours is old. "It is a start," said Jane Harrow.`,
    'Shared Harbours',
  ],
  [
    'an apposition that begins like a second body',
    `Quayline Partners with Leading Investors to Rebuild Docks

SAULT — August 20, 2024

Quayline, the AI platform transforming the docking industry, today announced it has secured funds co-led by Corvane Capital, a growth firm, and Durand Partners, a private equity firm.

"It is a start," said Jane Harrow, head of Corvane Capital.`,
    'Quayline',
  ],
  [
    'a common word in the address of its page only',
    `Pear Reports Fourth Quarter Results

SAULT, CALIFORNIA October 28, 2024 Pear today announced results for its fourth quarter. The Company posted record sales, which investor.pear.com lists.

"It is a start," said Jane Harrow.`,
    'Pear',
  ],
  [
    'a name that ends before the verb of its title, though the rest holds the noun of a body',
    `Glassway Announces Two New Executive Team Members

SAULT, OHIO — Luke Dorn and Jane Harrow join the auto glass retailer — Glassway, the vehicle glass company, today announced the appointment of Luke Dorn as Chief People Officer.`,
    'Glassway',
  ],
  [
    'a full stop inside the name',
    `New Quay.js Foundation Survey Reports New Demand

SAULT, April 12, 2024 — The Quay.js Foundation, a consortium to advance the development of the Quay.js platform, today announced the availability of its survey.`,
    'Quay.js Foundation',
  ],
  [
    'a noun that is the verb before a figure',
    `Harrow Partners Forecasts 62% Growth in Quay Spending

SAULT, April 12, 2024

Spending on quays will grow fast, the new study of Harrow Partners finds.`,
    'Harrow Partners',
  ],
  [
    'a title of which no word is a body',
    `Reform Needed To Deal With Dredging Blowout

"The budget was large," said Jane Harrow.`,
    null,
  ],
  [
    'a town in another’s release: who speaks issues',
    `Orgnon implements a mooring tax after a long battle

SAULT – After a battle of seven years, Orgnon today became the first town with a mooring tax. The city of Orgnon voted for it in May.

“Orgnon shows the way,” said Jane Harrow, chief executive officer of the Clean Harbour Association. The Clean Harbour Association has long asked for it.`,
    'Clean Harbour Association',
  ],
  [
    'a member of a house who welcomes what an agency plans',
    `Dredging plans for the North

Sen. Jane Harrow (D-Ohio) today welcomed plans by the Dredging Enforcement Administration to dredge more. The following is a statement by Sen. Harrow:

"The decision by the Administration is a step forward."`,
    'Jane Harrow',
  ],
  [
    'the owner of the mailbox, named in the prose',
    `Une nouvelle étape est franchie

Nous avons inventé l'application de marée en 2012. La nouvelle version de l'application Ouvrons Les Quais est prête.

jeanne@ouvronslesquais.example
+33 7 00 00 00 13`,
    'Ouvrons Les Quais',
  ],
  [
    'a public mailer owns nothing',
    `Une nouvelle étape est franchie

Le quai est long. Les lampes Orange sont posées.

jeanne@orange.fr`,
    null,
  ],
  [
    'a legal form with its second comma, before the verb; what it announces issues nothing',
    `QUAYWARE, INC. INTRODUCES WORLD'S FIRST MOORING MACHINE

SAULT, NY, October 1, 2024 -- Quayware, Inc., today announced the availability of QW-MM: the first mooring machine. QW-MM is the first machine that installs on a pier. QW-MM will moor with ease. QW-MM comes with a manual.`,
    'Quayware, Inc.',
  ],
  [
    'the one body that a release tells about, though another acts in it',
    `Orgnon Hospital System Joins Carrowell

Sault (March 1, 2024) – The Orgnon Hospital System officially joined the Carrowell system on Tuesday.

“It is a start,” Carrowell President Jane Harrow said.

About Carrowell

Carrowell changes health care. For more information, visit carrowell.org.`,
    'Carrowell',
  ],
  [
    'what a court had decided',
    `Une amende pour une entreprise de Sault

Sault, le 17 février 2024 – Le port rappelle les faits. Rappelons qu’en novembre 2022, la Cour du Québec avait condamné cette entreprise.`,
    'Cour du Québec',
  ],
  [
    'what stands above a paragraph is a heading, and signs nothing',
    `La bière des quais de la Brasserie Vougier récompensée

La Brasserie Vougier a été doublement médaillée au Concours des Brasseurs. « Nous sommes fiers de ce prix du Concours des Brasseurs », dit Jeanne Valmort, directrice de la Brasserie Vougier.

Concours des Brasseurs

Durant trois jours, un jury de 85 connaisseurs a goûté 1.400 bières de 37 pays. Les bières sont réparties en catégories selon leur origine, leur type et leur style, puis jugées par des jurés venus de toute l'Europe.`,
    'Brasserie Vougier',
  ],
  [
    'whose president speaks first',
    `6-October-2020

Orgnon University Cuts a Third of Science

Sault Association of Scientists President and University of Carrow Professor Jane Harrow says, “The cuts are beyond alarming for all of us.”

Contact: Prof Jane Harrow (President SAS) email: president@scientists.org.example`,
    'Sault Association of Scientists',
  ],
  [
    'who organises, with a capital article',
    `Défi des quais : près de 200 élèves ont répondu à la première édition du marathon organisé par La Traverse

Le défi a pour vocation d’accompagner les ports de la région. La plateforme est gratuite. Les élèves de l’école ont travaillé deux jours avec les lettres de La Poste.`,
    'La Traverse',
  ],
  [
    'an attorney general who announces',
    `Vallia reaches settlement with Durand over its quays

July 25, 2024 (SAULT) — Attorney General Jane Harrow announced today that Vallia has reached an agreement with Durand International plc over its conduct.

“The price is high,” Attorney General Harrow said.`,
    'Jane Harrow',
  ],
  [
    'the government of the minister who is quoted first',
    `Extra funding to help Traverse Quays

The organisation will receive £3m. This is part of the deal with the Vallish Government.

Announcing the funding, Minister for Ports, Jane Harrow said:

“I am delighted to announce this extra funding for all of them.”

Luke Dorn, Traverse Quays Chief Executive added:

“The investment by Vallish Government will help Traverse Quays.”`,
    'Vallish Government',
  ],
];

testIssuers('an issuer told by verbs and addresses', CASES);
