/** Offices, institutes and pollsters that measure for others, folded: they stand bare in brackets, «(Insee, 2022)». Public knowledge, our own compilation. */
export const STATISTICIANS: ReadonlySet<string> = new Set(
  (
    'insee eurostat dares drees ademe ined inserm cnaf cnam acpr arcep arcom cre rte sdes sies depp onisep agreste franceagrimer creai credoc cerema anah anses ansm ' +
    'ifop ipsos bva odoxa csa opinionway elabe harris viavoice toluna kantar nielsen gfk xerfi statista gartner idc forrester yougov gallup pew survation savanta ' +
    'ons bls nhs nasa noaa epa eia iea aie ocde oecd onu un fao oms who oit ilo fmi imf bce ecb unesco unicef unhcr ipcc giec statbel istat destatis statcan ofs ' +
    'medef cpme capeb urssaf acoss unedic msa cci apec asp cnil hcsp igas igf'
  ).split(' '),
);
