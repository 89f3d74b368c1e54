// Opens declarations in the language server of YAML editors and checks what it makes of the shipped schema: it proposes
// offers and words, explains keys, points out mistakes, and has nothing to say of a declaration that is accepted.
// See CONTRIBUTING.md. YAML_LANGUAGE_SERVER names another installation's folder.

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import path from "node:path";

const here = path.dirname(fileURLToPath(import.meta.url));
const core = path.resolve(here, "../../..");
const work = path.join(core, "target/editor");
const server = process.env.YAML_LANGUAGE_SERVER
  ?? path.dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json"));
const SCHEMA = "hosting.schema.json";
const HEAD = `# yaml-language-server: $schema=${SCHEMA}\n`;

mkdirSync(work, { recursive: true });
copyFileSync(path.join(core, "src/main/resources/dev/doctrine/schema/fr", SCHEMA), path.join(work, SCHEMA));
const offers = JSON.parse(readFileSync(path.join(work, SCHEMA), "utf8")).definitions.offer.anyOf[0].enum;

const failures = [];

/** The server, asked over its standard input and output. */
class Server {
  constructor() {
    this.process = spawn(process.execPath, [path.join(server, "bin/yaml-language-server"), "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.read = Buffer.alloc(0);
    this.asked = 0;
    this.answers = new Map();
    this.diagnostics = new Map();
    this.process.stdout.on("data", (bytes) => this.take(bytes));
  }

  take(bytes) {
    this.read = Buffer.concat([this.read, bytes]);
    for (;;) {
      const end = this.read.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.read.toString("latin1", 0, end))[1]);
      if (this.read.length < end + 4 + length) return;
      const message = JSON.parse(this.read.toString("utf8", end + 4, end + 4 + length));
      this.read = this.read.subarray(end + 4 + length);
      this.receive(message);
    }
  }

  receive(message) {
    if (message.method && message.id !== undefined) {
      const result = message.method === "workspace/configuration" ? message.params.items.map(() => null) : null;
      this.send({ id: message.id, result });
    } else if (message.method === "textDocument/publishDiagnostics") {
      this.diagnostics.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.id !== undefined) {
      this.answers.get(message.id)(message.result);
    }
  }

  send(message) {
    const bytes = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.process.stdin.write(`Content-Length: ${bytes.length}\r\n\r\n`);
    this.process.stdin.write(bytes);
  }

  ask(method, params) {
    return new Promise((resolve) => {
      this.answers.set(++this.asked, resolve);
      this.send({ id: this.asked, method, params });
    });
  }

  async start() {
    await this.ask("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(work).href,
      capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ["plaintext"] } } } },
    });
    this.send({ method: "initialized", params: {} });
  }

  /** Opens a declaration; what the server finds wrong in it. */
  async open(text) {
    const uri = pathToFileURL(path.join(work, `hosting-${++this.asked}.yaml`)).href;
    const found = new Promise((resolve) => this.diagnostics.set(uri, resolve));
    this.send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "yaml", version: 1, text: HEAD + text } },
    });
    return { uri, found: await found };
  }

  /** What the server proposes, or says, at the mark. */
  async at(text, method) {
    const before = (HEAD + text.slice(0, text.indexOf("§"))).split("\n");
    const { uri } = await this.open(text.replace("§", ""));
    const position = { line: before.length - 1, character: before.at(-1).length };
    return this.ask(method, { textDocument: { uri }, position });
  }
}

function expect(what, right, found) {
  console.log(`${right ? "ok  " : "FAIL"} ${what}: ${found}`);
  if (!right) failures.push(what);
}

const editor = new Server();
const limit = setTimeout(() => {
  console.error("The language server does not answer.");
  editor.process.kill();
  process.exit(1);
}, 60_000);
await editor.start();

async function mistakes(what, text, ...messages) {
  const { found } = await editor.open(text);
  const lines = found.map((one) => `${one.range.start.line}:${one.range.start.character + 1} ${one.message}`);
  const right = lines.length === messages.length && messages.every((message, i) => lines[i].includes(message));
  expect(what, right, lines.join("; ") || "nothing is wrong");
}

async function proposals(what, text, ...words) {
  const found = (await editor.at(text, "textDocument/completion")).items;
  const labels = found.map((item) => item.label);
  const shown = found.map((item) => `${item.label}${item.documentation ? ` (${item.documentation.value ?? item.documentation})` : ""}`);
  expect(what, words.every((word) => labels.includes(word)), shown.join(", ") || "nothing");
}

const START = `version: 1
application: { name: Suivi, owner: { name: Direction, kind: state } }
data: { classification: public }
environments:
  production:
`;

await proposals("offers are proposed", `${START}    offer: §`, ...offers);
await proposals("and in an environment of any name", `${START.replace("production", "vitrine")}    offer: §`, ...offers);
await proposals("keys are proposed", `${START}    offer: nubo\n    §`, "zone", "exposure", "homologation");
await proposals("words are proposed", "version: 1\ndata:\n  classification: §", "public", "diffusion-restreinte");
await proposals("words of a list are proposed", `${START}    offer: nubo\n    exposure:\n      - §`, "internet", "rie");
await proposals("constraints are proposed", `${START}    offer: nubo\nderogations:\n  - constraint: §`, "data-ceiling");
await mistakes("a wrong offer is explained", `${START}    offer: nuboo\n`, `Valid values: ${offers.map((id) => `"${id}"`).join(", ")}`);
await mistakes("a wrong key is pointed out", `${START}    offer: nubo\n    exposition: [rie]\n`, "exposition is not allowed");
await mistakes("a number is no offer", `${START}    offer: 3\n`, "string", "Valid values");
await mistakes("a missing stage is pointed out", `${START.replace("production", "vitrine")}    offer: nubo\n`, '"stage"');
await mistakes("other spellings are accepted", `${START}    offer: Cloud PI\n    zone: DR\n`);
await mistakes("nothing hosted needs a reason", "version: 1\napplication: { name: a, owner: { name: b, kind: state } }\nhosting: none\n", '"reason"');
for (const name of ["every-key.yaml", "guessed-stages.yaml", "hosting-none.yaml"]) {
  const file = path.join(core, "src/test/resources/dev/doctrine/declaration/accepted", name);
  await mistakes(`${name} is accepted`, readFileSync(file, "utf8"));
}
const hover = await editor.at(`${START}    of§fer: nubo\n`, "textDocument/hover");
const said = JSON.stringify(hover?.contents ?? "");
expect("a key is explained", said.includes("L'offre"), said.slice(0, 200));

clearTimeout(limit);
editor.process.kill();
if (failures.length) {
  console.error(`${failures.length} failures`);
  process.exitCode = 1;
} else {
  console.log("All is well.");
}
