/** Words of grammar of languages that are recognised but not read, folded; those shared with French or English are left out. Our own compilation. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const OTHER_FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: set(
    'der die das den dem ein eine einer eines einem und ist sind wird werden wurde wurden nicht auch mit fur von zum zur im am bei nach uber durch auf aus als wie dass sich noch nur oder aber haben hat seit bis vor unter gegen sowie diese dieser',
  ),
  es: set(
    'el los las una unos del al y ha han es son que por para como mas pero sus este esta estos estas desde hasta muy ya tambien segun entre cuando donde sobre ser fue hoy sin',
  ),
  it: set(
    'il lo gli uno una di del della dello dei delle degli al alla ai nel nella nei nelle e ha hanno sono che per con come piu ma anche questo questa dal dalla dai sul sulla essere stato stata oggi',
  ),
  pt: set(
    'o os uma do da dos das ao aos no na nos nas e foi sao que por para com como mais mas seu sua seus suas este esta pelo pela tambem ja ate muito hoje nao',
  ),
  nl: set(
    'het een van en is zijn wordt worden niet ook met voor op aan bij naar door uit als dat deze dit nog maar om te er heeft hebben werd over tot meer onder',
  ),
};
