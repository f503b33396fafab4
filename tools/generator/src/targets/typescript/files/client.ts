import { type Code, code, join } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { identifier, memberName } from "../../../emit/identifier.ts";
import { propertyKey } from "../../../emit/literal.ts";
import { firstSentence } from "../../../emit/text.ts";
import type { VirtualFile } from "../../../target.ts";
import type { Plan } from "../plan/plan.ts";
import { hasXmlValues } from "./bodies.ts";
import { credentialOptions } from "./credentials.ts";
import { Module } from "./module.ts";
import { wireParts } from "./wireParts.ts";

/** `client.ts`: the class people make, with a property for each resource. */
export function clientFile(plan: Plan): VirtualFile {
  const module = new Module("client", plan.options);
  const { api, clientName, optionsName, resources, scoped } = plan;
  const name = identifier(clientName);
  const options = identifier(optionsName);
  const scope = (): Code => module.type("Scope", "scopes");
  const className = (className: string, file: string): Code => module.value(className, `resources/${file}`);
  const properties = resources.map(({ resource, className: resourceClass, file, scoped: generic }) => {
    const type = generic ? code`${className(resourceClass, file)}<S>` : className(resourceClass, file);
    const isFormer = resource.operations.length === 0;
    return code`${docComment([firstSentence(resource.description ?? resource.title)], isFormer ? [{ tag: "deprecated" }] : [])}
readonly ${memberName(resource.name)}: ${type};`;
  });
  const assignments = resources.map(
    ({ resource, className: resourceClass, file }) =>
      code`this.${memberName(resource.name)} = new ${className(resourceClass, file)}(transport);`,
  );
  const credentials = credentialOptions(api.securitySchemes).flatMap((option) => [
    code`${docComment([option.description])}
readonly ${propertyKey(option.name)}?: ${module.runtimeType(option.basic ? "BasicCredential" : "Credential")} | undefined;`,
    ...(option.flow
      ? [
          code`${docComment([`Instead of \`${option.name}\`: tokens that the client gets, keeps and renews by itself, by the OAuth flow of the document.`])}
readonly ${propertyKey(option.flow.name)}?: ${module.runtimeType("OAuthCredential")} | undefined;`,
        ]
      : []),
  ]);
  const scopesOption = scoped
    ? code`${docComment(["The scopes that the credential has. Calls that need others then do not compile, and are refused before anything is sent. Without it, every call is allowed."])}
readonly scopes?: readonly S[] | undefined;`
    : undefined;
  const operations = resources.flatMap((entry) => entry.operations.map(({ operation }) => operation));
  const isXml = operations.some((operation) => hasXmlValues(operation, plan));
  const xmlOption = isXml
    ? code`${docComment(["Writes and reads XML: a library of your choice."])}
readonly xml: ${module.runtimeType("XmlCodec")};`
    : undefined;
  const members = [
    ...credentials,
    ...(xmlOption ? [xmlOption] : []),
    ...(scopesOption ? [scopesOption] : []),
  ];
  const generics = scoped ? code`<S extends ${scope()} = ${scope()}>` : undefined;
  const classGenerics = scoped ? code`<const S extends ${scope()} = ${scope()}>` : undefined;
  const argument = scoped ? code`<S>` : undefined;
  const base = module.runtimeType("ClientOptions");
  const parts = wireParts(api, operations).map((part) => module.value(part, "runtime/index"));
  const partsArgument = parts.length > 0 ? code`, { ${join(parts, ", ")} }` : undefined;
  const transport = code`new ${module.value(isXml ? "XmlTransport" : "Transport", "runtime/index")}(${module.value("api", "api")}, options${partsArgument});`;
  return module.toFile(code`${docComment([`Options of \`${clientName}\`.`])}
${
  members.length === 0
    ? code`export type ${options} = ${base};`
    : code`export interface ${options}${generics} extends ${base} {
  ${join(members, "\n")}
}`
}

${docComment([api.title, api.summary ?? firstSentence(api.description)])}
export class ${name}${classGenerics} {
  ${join(properties, "\n")}

  constructor(options: ${options}${argument}${isXml ? undefined : code` = {}`}) {
    ${
      // Without operations it only checks the options.
      assignments.length === 0 ? transport : code`const transport = ${transport}\n${join(assignments, "\n")}`
    }
  }
}`);
}
