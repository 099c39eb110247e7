/** Folded nouns that take up anybody of a kind («l'élu», «l'édile», «the lawmaker») and say less than the role of whoever they stand for. */
export const GENERIC_ROLES: ReadonlySet<string> = new Set(
  (
    'elu elue edile magistrat magistrate dirigeant dirigeante patron patronne responsable parlementaire chercheur chercheuse chercheure scientifique universitaire professeur professeure praticien praticienne entrepreneur entrepreneuse entrepreneure ' +
    'interesse interessee specialiste expert experte representant representante porte-parole syndicaliste militant militante artiste auteur autrice official executive lawmaker researcher scientist spokesperson expert author leader'
  ).split(' '),
);

/** The posts that a generic word stands for, by their first letters. */
export const POSTS_OF: ReadonlyMap<string, RegExp> = new Map([
  ['parlementaire', /(?:^| )(?:senat|deput|eurodeput|parlementaire)/],
  ['elu', /(?:^| )(?:maire|adjoint|conseill|senat|deput|elu|vice-president|president|bourgmestre|echevin)/],
  ['elue', /(?:^| )(?:maire|adjoint|conseill|senat|deput|elu|vice-president|president|bourgmestre|echevin)/],
  ['edile', /(?:^| )(?:maire|bourgmestre|syndic)/],
  ['universitaire', /(?:^| )(?:profess|maitre|chercheu|enseignant|doyen|president|recteur|rectrice)/],
  ['professeur', /(?:^| )(?:profess|chercheu|chef|cheffe|direct|tete|responsable|doyen|titulaire)/],
  ['professeure', /(?:^| )(?:profess|chercheu|chef|cheffe|direct|tete|responsable|doyen|titulaire)/],
  ['lawmaker', /(?:^| )(?:sen|rep|congress|assembly|member|mp|mep|councill)/],
]);
