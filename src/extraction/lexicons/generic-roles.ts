/** Folded nouns that take up anybody of a kind («l'élu», «l'édile», «the lawmaker») and say less than the role of whoever they stand for. */
export const GENERIC_ROLES: ReadonlySet<string> = new Set(
  (
    'elu elue edile magistrat magistrate dirigeant dirigeante patron patronne responsable parlementaire chercheur chercheuse chercheure scientifique universitaire entrepreneur entrepreneuse entrepreneure ' +
    'interesse interessee specialiste expert experte representant representante porte-parole syndicaliste militant militante artiste auteur autrice official executive lawmaker researcher scientist spokesperson expert author leader'
  ).split(' '),
);
