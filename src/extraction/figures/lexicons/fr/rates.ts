/** What a rate is counted by, folded: «par an», «/hab», "per share". */
export const RATES_FR: ReadonlySet<string> = new Set(
  (
    'an annee mois semaine jour heure minute seconde habitant hab personne foyer menage tonne t hectare ha m mwh ' +
    'kwh km trimestre logement eleve etudiant salarie agent action part enfant trajet litre kilo nuit commune ' +
    'projet entreprise match rencontre seance visite voyage patient client billet commande classe ecole equipe joueur piece page dose boite bouteille repas chambre lit site magasin ferme famille adulte adherent passager kilogramme colis poste foyers hectares'
  ).split(' '),
);

/** Before what a figure is compared with, or the perimeter it holds for. */
export const COMPARISONS_FR: readonly string[] = [
  'par rapport a',
  'par rapport de',
  'par rapport au',
  'par rapport aux',
  'contre',
  'vs',
  'vs .',
  'compare a',
  'comparee a',
  'compares a',
  'compare au',
  'compare aux',
  'sur un an',
  'en un an',
  'en glissement annuel',
  'a perimetre constant',
  'a perimetre comparable',
  'a taux de change constant',
  'en donnees publiees',
  'en organique',
  'au lieu de',
  "au lieu d'",
];
