// schema.mjs SCHEMA FOLDER: every collection of FOLDER is as SCHEMA says, and broken ones are not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';

const [schemaFile, folder] = process.argv.slice(2);
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const names = readdirSync(folder).filter(name => name.endsWith('.json'));
let failed = names.length === 0;
for (const name of names) {
    if (validate(read(name)))
        continue;
    failed = true;
    console.error(name, validate.errors.map(error => `${error.instancePath} ${error.message}`).join('\n'));
}
const breaks = [
    collection => { collection.schema = 'writeback-wizard/case/1'; },
    collection => { delete collection.made; },
    collection => { collection.made.at = '23.11.2026'; },
    collection => { collection.parts.scheduler = {}; },
    collection => { collection.parts.scheduler = { ok: {}, error: 'both' }; },
    collection => { collection.parts.scheduler = { error: 'x', kind: 'a word of its own' }; },
    collection => { collection.parts.hosts.ok.hosts[0].tls.result = 'a word of its own'; },
    collection => { collection.parts.services.ok.services = 'ADSync'; },
];
for (const change of breaks) {
    const collection = read(names[0]);
    change(collection);
    if (!validate(collection))
        continue;
    failed = true;
    console.error(`not refused: ${change}`);
}
if (failed)
    process.exit(1);
console.log(`${names.length} collections are as the schema says, ${breaks.length} broken ones are not`);
