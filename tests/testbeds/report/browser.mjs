// node browser.mjs FOLDER: opens every report of the folder in the Chromium of the system, as a person would. Exit 1 where something is
// wrong: a violation of axe in light or dark, a request, a script that ran, a page that scrolls across at 320 px or at 200 %.
// Pictures and PDF files go to FOLDER/seen.
import { chromium } from 'playwright-core';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = resolve(process.argv[2]);
const seen = join(folder, 'seen');
mkdirSync(seen, { recursive: true });
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const problems = [];
const note = (file, what) => problems.push(`${basename(file)}: ${what}`);

async function withBrowser(options, use) {
  const profile = mkdtempSync(join(tmpdir(), 'report-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags, headless: true, offline: true, viewport: { width: 1280, height: 800 }, ...options });
  try {
    await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function open(context, file) {
  const page = await context.newPage();
  page.on('request', (request) => { if (request.url() !== pathToFileURL(file).href) note(file, `asks for ${request.url()}`); });
  page.on('dialog', (dialog) => { note(file, 'a script ran'); dialog.dismiss(); });
  // Whatever breaks the policy is told here, the style too.
  page.on('console', (message) => note(file, `console: ${message.text()}`));
  page.on('pageerror', (error) => note(file, `error: ${error.message}`));
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function axe(page, file, scheme) {
  await page.emulateMedia({ colorScheme: scheme });
  for (const details of await page.$$('details')) await details.evaluate((element) => { element.open = true; });
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  for (const one of violations)
    note(file, `axe, ${scheme}: ${one.id} (${one.impact}) ${one.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`);
}

async function mustFit(page, file, width) {
  await page.setViewportSize({ width, height: 800 });
  const across = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (across > 0) note(file, `scrolls across by ${across} px at ${width} px`);
}

async function pictures(page, file) {
  const stem = join(seen, basename(file, '.html'));
  await page.reload(); // folded again
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.screenshot({ path: `${stem}-${scheme}-first.png` });
    await page.screenshot({ path: `${stem}-${scheme}-full.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.screenshot({ path: `${stem}-320.png`, fullPage: true });
  await page.emulateMedia({ media: 'print' });
  await page.pdf({ path: `${stem}.pdf`, preferCSSPageSize: true });
}

const files = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
if (files.length === 0) note(folder, 'no report');
await withBrowser({}, async (context) => {
  for (const file of files) {
    const page = await open(context, file);
    await axe(page, file, 'light');
    await axe(page, file, 'dark');
    await mustFit(page, file, 640); // 1280 at 200 %
    await mustFit(page, file, 320);
    if (process.env.PICTURES !== 'no' && !file.includes('hostile')) await pictures(page, file);
    await page.close();
  }
});
// Without script: the same words, and everything can be unfolded.
await withBrowser({ javaScriptEnabled: false }, async (context) => {
  for (const file of files) {
    const page = await open(context, file);
    if ((await page.locator('h1').innerText()).trim() === '') note(file, 'no verdict without script');
    const details = page.locator('details').first();
    await details.locator('summary').first().click();
    if ((await details.getAttribute('open')) === null) note(file, 'does not unfold without script');
    await page.close();
  }
});
for (const problem of problems) console.log(problem);
console.log(`${files.length} reports, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
