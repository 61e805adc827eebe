/** Does what it is given after all that was given before; the promise ends with it. */
export type InTurn = (work: () => Promise<void>) => Promise<void>;

/** One queue for all that reads or writes a workbook: two writings at once would each plan by a state that the other changes. */
export function oneAtATime(): InTurn {
  let last = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
