import { program } from "./program.js";

export default {
  async fetch(request) {
    return Response.json(await program(await request.json()));
  },
};
