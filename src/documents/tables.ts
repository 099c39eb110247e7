/** Between the cells of a row: reads as a row in running text, and cannot be taken for punctuation of the cells. */
export const CELL_SEPARATOR = ' | ';
