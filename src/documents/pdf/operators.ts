import { type Matrix, toMatrix } from './matrices.js';
import { moveText, setTextMatrix, type TextState } from './text-state.js';

/** What operators work on. */
export interface TextMachine {
  state: TextState;
  save: () => void;
  restore: () => void;
  transform: (matrix: Matrix) => void;
  setFont: (name: unknown, size: unknown) => void;
  setGraphicsState: (entries: unknown) => void;
  showText: (items: unknown) => void;
  /** A path with what is done to it, as pdf.js numbers operators. */
  drawPath: (painting: unknown, data: unknown, box: unknown) => void;
}

export type Handler = (machine: TextMachine, args: readonly unknown[]) => void;

/** Modes from here on clip as well; what they paint counts the same. */
const MODES = 4;

/** A damaged number is none. */
export const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** What each operator that matters to text does, by pdf.js's name of it. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  save: (machine) => machine.save(),
  restore: (machine) => machine.restore(),
  beginGroup: (machine) => machine.save(),
  endGroup: (machine) => machine.restore(),
  paintFormXObjectBegin: (machine, [matrix]) => {
    machine.save();
    machine.transform(toMatrix(matrix));
  },
  paintFormXObjectEnd: (machine) => machine.restore(),
  transform: (machine, args) => machine.transform(toMatrix(args)),
  beginText: ({ state }) => setTextMatrix(state, toMatrix(null)),
  setTextMatrix: ({ state }, args) => setTextMatrix(state, toMatrix(typeof args[0] === 'object' ? args[0] : args)),
  moveText: ({ state }, [x, y]) => moveText(state, number(x), number(y)),
  nextLine: ({ state }) => moveText(state, 0, -state.leading),
  setLeading: ({ state }, [leading]) => {
    state.leading = number(leading);
  },
  setLeadingMoveText: ({ state }, [x, y]) => {
    state.leading = -number(y);
    moveText(state, number(x), number(y));
  },
  setFont: (machine, [name, size]) => machine.setFont(name, size),
  setGState: (machine, [entries]) => machine.setGraphicsState(entries),
  setHScale: ({ state }, [percent]) => {
    state.scale = number(percent) / 100;
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.charSpacing = number(spacing);
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = number(spacing);
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = number(rise);
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.mode = number(mode) % MODES;
  },
  showText: (machine, [glyphs]) => machine.showText(glyphs),
  constructPath: (machine, [painting, data, box]) => machine.drawPath(painting, data, box),
};
