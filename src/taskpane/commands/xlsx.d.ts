/** A workbook that is built into a script, as a data: address. */
declare module "*.xlsx" {
  const address: string;
  export = address;
}
