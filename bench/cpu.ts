import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the processor. */
const TICKS_A_SECOND = 100;
const USER_TIME = 11;
const SYSTEM_TIME = 12;

/** Processor seconds a process has used so far, or null where the system does not say. */
export function processorSeconds(pid: number): number | null {
  try {
    // The second field, the program's name, may hold spaces; it ends with the last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}
