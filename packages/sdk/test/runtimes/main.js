import { program } from "./program.js";

// No `process.exit`: a program that is done has to end by itself.
console.log(JSON.stringify(await program(JSON.parse(globalThis.process.argv[2]))));
