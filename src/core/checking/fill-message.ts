/** Puts data into the {slots} of a rule's message. A slot without data is a defect of the rule and is thrown as one. */
export function fillMessage(message: string, data: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = data[slot];
    if (value === undefined) throw new Error(`message has no data for {${slot}}: ${message}`);
    return value;
  });
}
