import { type FontStyle, PLAIN_FONT } from './fonts.js';
import { IDENTITY, type Matrix } from './matrices.js';

/** The graphics state as far as text needs it. */
export interface TextState {
  ctm: Matrix;
  textMatrix: Matrix;
  /** Where the next glyph stands, in text space, and where the line began. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: FontStyle;
  fontSize: number;
  scale: number;
  charSpacing: number;
  wordSpacing: number;
  leading: number;
  rise: number;
  mode: number;
}

export const initialState = (ctm: Matrix): TextState => ({
  ctm,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: PLAIN_FONT,
  fontSize: 0,
  scale: 1,
  charSpacing: 0,
  wordSpacing: 0,
  leading: 0,
  rise: 0,
  mode: 0,
});

export const setTextMatrix = (state: TextState, matrix: Matrix): void => {
  state.textMatrix = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
};

export const moveText = (state: TextState, x: number, y: number): void => {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
};
