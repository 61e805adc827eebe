/** Style sheets are taken out of the script by the bundler and linked, as the content policy demands. */
declare module "*.css";
