// node browser.mjs FOLDER: opens every report of the folder in the Chromium of the system, as a person would. Exit 1 where something is
// wrong: a violation of axe in light or dark, a request, a script that ran, a page that scrolls across at 320 px or at 200 %.
// Pictures and PDF files go to FOLDER/seen.
import { chromium } from 'playwright-core';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
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

// Two languages in one file: one is shown, the other a click away, each with its own lang, with the keyboard too, and small and quick.
async function twoLanguages(page, file) {
  const parts = page.locator('.part-1, .part-2');
  if (await parts.count() === 0) return;
  const visible = async () => [await parts.nth(0).isVisible(), await parts.nth(1).isVisible()].join();
  const langs = await parts.evaluateAll((all) => all.map((one) => one.lang));
  if (langs.join() !== 'nl,en') note(file, `languages ${langs}`);
  if (await visible() !== 'true,false') note(file, 'does not begin with its first language');
  await page.locator('label[for=pick-2]').click();
  if (await visible() !== 'false,true') note(file, 'a click does not change the language');
  await page.keyboard.press('ArrowLeft');
  if (await visible() !== 'true,false') note(file, 'an arrow key does not change the language');
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((one) => one.id));
  if (new Set(ids).size !== ids.length) note(file, 'an id stands twice');
}

async function smallAndQuick(page, file) {
  const size = statSync(file).size;
  if (size > 400 * 1024) note(file, `${size} bytes`);
  // The best of five: a busy machine says nothing about the page.
  let took = Infinity;
  let loaded = Infinity;
  for (let round = 0; round < 5 && Math.max(took, loaded) > 1000; ++round) {
    await page.reload({ waitUntil: 'load' });
    took = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() =>
      done(performance.getEntriesByType('paint').find((one) => one.name === 'first-contentful-paint')?.startTime ?? performance.now())))));
    loaded = await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd);
  }
  console.log(`${basename(file)}: ${Math.round(size / 1024)} KB, painted after ${Math.round(took)} ms, loaded after ${Math.round(loaded)} ms`);
  if (Math.max(took, loaded) > 1000) note(file, `opens in ${Math.max(took, loaded)} ms`);
}

const files = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
if (files.length === 0) note(folder, 'no report');
await withBrowser({}, async (context) => {
  for (const file of files) {
    const page = await open(context, file);
    await axe(page, file, 'light');
    await axe(page, file, 'dark');
    if (await page.locator('#pick-2').count()) {
      await page.locator('label[for=pick-2]').click();
      await axe(page, file, 'light');
      await axe(page, file, 'dark');
      await page.locator('label[for=pick-1]').click();
    }
    await twoLanguages(page, file);
    if (file.includes('both')) await smallAndQuick(page, file);
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
    if ((await page.locator('h1').first().innerText()).trim() === '') note(file, 'no verdict without script');
    if (await page.locator('#pick-2').count()) {
      await page.locator('label[for=pick-2]').click();
      if (!(await page.locator('.part-2 h1').isVisible())) note(file, 'the language does not change without script');
      await page.locator('label[for=pick-1]').click();
    }
    // A link of the chain leads to its finding, even where that is folded away.
    await page.locator('svg[role=group] a >> visible=true').last().click();
    if ((await page.locator(':target').count()) === 0 || !(await page.locator(':target').isVisible())) note(file, 'the chain leads nowhere');
    await page.goto(pathToFileURL(file).href);
    const details = page.locator('details').first();
    await details.locator('summary').first().click();
    if ((await details.getAttribute('open')) === null) note(file, 'does not unfold without script');
    await page.close();
  }
});
for (const problem of problems) console.log(problem);
console.log(`${files.length} reports, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
