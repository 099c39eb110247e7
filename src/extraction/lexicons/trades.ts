/** What companies do, as nouns that stand before their names: «l'exploitant X», "the insurer X". Folded singulars, both languages; our own compilation. */
export const TRADES: ReadonlySet<string> = new Set(
  'exploitant operateur constructeur editeur fabricant equipementier distributeur transporteur prestataire assureur promoteur bailleur armateur fournisseur hebergeur avionneur brasseur laboratoire operator developer manufacturer supplier retailer insurer carrier brewer builder'.split(
    ' ',
  ),
);
