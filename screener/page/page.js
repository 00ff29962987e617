
const byId = (id) => document.getElementById(id);
const page = document.documentElement;
const cards = [...document.querySelectorAll("article")];
const answers = new Map(); // by card: {verdict, said, why, day}; without an answer only why
const before = []; // what each answer took the place of, for undo: [card, answer]
const WORDS = { all: "All", accept: "Accept", "ask-for-call": "Ask", decline: "Decline", open: "Not answered" };
let here = null;
let shown = "all";
let kept = true; // whether the browser keeps answers
let saved = true;

// Answers

const answerOf = (card) => answers.get(card)?.verdict ?? null;
const nameOf = (card) => card.dataset.name;

function answer(card, button) {
  const { verdict, answer: said } = button.dataset;
  const now = answers.get(card);
  before.push([card, now]);
  const again = now?.verdict === verdict;
  set(card, again ? { why: now.why } : { verdict, said, why: now?.why ?? "", day: dayOf(new Date()) });
  tell(again ? `${nameOf(card)}: answer taken back` : `${nameOf(card)}: ${said}. Undo takes it back.`);
  return !again;
}

function undo() {
  const [card, then] = before.pop() ?? [];
  if (!card) return tell("There is nothing to undo");
  set(card, { ...then, why: answers.get(card)?.why ?? "" });
  if (card.hidden) filter("all");
  goTo(card);
  tell(`${nameOf(card)}: ${then?.said ?? "not answered"}, as before`);
}

function set(card, given) {
  if (given?.verdict || given?.why) answers.set(card, given);
  else answers.delete(card);
  keep(card);
  saved = false;
  show(card);
  progress();
}

function show(card) {
  const given = answers.get(card);
  for (const button of card.querySelectorAll("[data-answer]"))
    button.setAttribute("aria-pressed", String(button.dataset.verdict === given?.verdict));
  card.querySelector(".why input").value = given?.why ?? "";
  card.classList.toggle("answered", Boolean(given?.verdict));
}

function progress() {
  const given = cards.filter(answerOf);
  const pairs = given.map((card) => [card.dataset.verdict, answerOf(card)]);
  const { same, nearlyAlways } = followed(pairs, Number(page.dataset.always), Number(page.dataset.enough));
  const told = given.length ? `, ${same} as recommended` : "";
  byId("progress").textContent = `${given.length} of ${cards.length} answered${told}.`;
  byId("advice").hidden = !nearlyAlways;
  byId("save").disabled = !given.length;
  byId("save").textContent = given.length ? `Save my answers (${given.length})` : "Save my answers";
  byId("undo").disabled = !before.length;
  counts();
}

function save() {
  const rows = cards.filter(answerOf).map((card) => {
    const { address, id, name } = card.dataset;
    const { said, why, day } = answers.get(card);
    return [address, id, name, said, why, day];
  });
  const url = URL.createObjectURL(new Blob(["\ufeff", csvOf(rows)], { type: "text/csv" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: "answers.csv" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  saved = true;
  tell(`${rows.length === 1 ? "1 answer" : `${rows.length} answers`} saved as ${link.download}`);
}

// What the browser keeps: under the hash of a request, no name and no words of theirs.

const keyOf = (card) => `screener answer ${card.dataset.key}`;

function keep(card) {
  try {
    const given = answers.get(card);
    if (given) localStorage.setItem(keyOf(card), JSON.stringify(given));
    else localStorage.removeItem(keyOf(card));
  } catch {
    kept = false;
  }
}

function recall(card) {
  const { verdict, why, day } = heldOf(card);
  const button = [...card.querySelectorAll("[data-answer]")].find((each) => each.dataset.verdict === verdict);
  const told = { why: String(why ?? "") };
  if (button) Object.assign(told, { verdict, said: button.dataset.answer, day: String(day ?? "") });
  if (button || told.why) answers.set(card, told);
}

function heldOf(card) {
  try {
    return Object(JSON.parse(localStorage.getItem(keyOf(card))));
  } catch (error) {
    kept &&= error instanceof SyntaxError; // what is not ours to read is no answer
    return {};
  }
}

function forget() {
  if (!confirm("Forget all answers given on this page?")) return;
  before.length = 0;
  for (const card of cards) set(card);
  saved = true;
  tell("All answers are forgotten");
}

// What is shown, and where the reader is

const inSight = () => cards.filter((card) => !card.hidden);

function filter(kind) {
  shown = kind;
  for (const card of cards) {
    const fits = kind === "open" ? !answerOf(card) : kind === "all" || card.dataset.verdict === kind;
    card.hidden = !fits;
  }
  if (here?.hidden) leave();
  if (page.classList.contains("one-by-one")) goTo(here ?? inSight()[0]);
  counts();
}

function counts() {
  for (const button of document.querySelectorAll(".filters button")) {
    const kind = button.dataset.kind;
    const fits = (card) => (kind === "open" ? !answerOf(card) : kind === "all" || card.dataset.verdict === kind);
    button.textContent = `${button.dataset.says} ${cards.filter(fits).length}`;
    button.setAttribute("aria-pressed", String(kind === shown));
  }
  const out = cards.length - inSight().length;
  byId("left-out").textContent = out ? `${out} not shown; All shows them.` : "";
  const seen = inSight();
  byId("place").textContent = seen.length ? `${seen.indexOf(here) + 1} of ${seen.length}` : "none";
}

function leave() {
  here?.classList.remove("here");
  here = null;
}

function goTo(card, { scroll = true } = {}) {
  if (!card) return;
  if (card !== here) {
    leave();
    here = card;
    card.classList.add("here");
    counts();
  }
  if (!scroll) return;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "start" });
}

function step(by) {
  const seen = inSight();
  const at = here ? seen.indexOf(here) + by : seen.indexOf(firstInView());
  goTo(seen[Math.min(Math.max(at, 0), seen.length - 1)]);
}

function stepToOpen(from) {
  const seen = inSight();
  const later = seen.slice(seen.indexOf(from) + 1);
  goTo([...later, ...seen].find((card) => !answerOf(card)) ?? from);
}

function isInView(card) {
  const { top, bottom } = card.getBoundingClientRect();
  return top < innerHeight - 40 && bottom > covered() + 40;
}

/** How many pixels at the top of the window the bar covers. */
function covered() {
  const bar = document.querySelector(".bar");
  return getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0;
}

function fit() {
  page.style.scrollPaddingTop = `${covered() + 12}px`;
}

const firstInView = () => inSight().find(isInView);

function oneByOne() {
  const alone = page.classList.toggle("one-by-one");
  byId("alone").setAttribute("aria-pressed", String(alone));
  document.querySelector(".steps").hidden = !alone;
  fit();
  const start = here ?? firstInView() ?? inSight()[0];
  goTo(start);
  if (alone && start) tell(`One at a time. ${nameOf(start)}`);
}

// The reply

async function copy(card) {
  const reply = card.querySelector("textarea");
  if (!reply) return tell("There is no reply to copy");
  try {
    await navigator.clipboard.writeText(reply.value);
    tell("The reply is copied");
  } catch {
    reply.closest("details").open = true;
    reply.select();
    tell("The reply is selected; copy it with Ctrl+C");
  }
}

function tell(text) {
  byId("told").textContent = text;
  clearTimeout(tell.later);
  page.classList.add("telling");
  tell.later = setTimeout(() => page.classList.remove("telling"), 4000);
}

// Keys

const ANSWERS = { a: "accept", s: "ask-for-call", d: "decline" };
const STEPS = { j: () => step(1), k: () => step(-1), u: undo, o: oneByOne };

function pressed(event) {
  const typing = event.target.closest("input:not([type=checkbox]), textarea");
  if (typing && event.key === "Enter" && typing.matches(".why input")) return goTo(typing.closest("article"));
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !byId("keys").checked || !cards.length) return;
  const key = event.key.toLowerCase();
  if (STEPS[key]) STEPS[key]();
  else if (ANSWERS[key] || key === "w" || key === "c") onCard(key, event);
  else return;
  event.preventDefault();
}

// An answer goes only to somebody in view: else the reader is first shown to whom it would go.
function onCard(key, event) {
  if (event.repeat) return;
  if (!here || here.hidden || !isInView(here)) {
    goTo(firstInView() ?? inSight()[0]);
    return here && tell(`Now at ${nameOf(here)}; press again to answer`);
  }
  const card = here;
  if (key === "c") return copy(card);
  if (key === "w") return card.querySelector(".why input").focus();
  if (answer(card, card.querySelector(`[data-verdict="${ANSWERS[key]}"]`))) stepToOpen(card);
}

// Start

function prepare(card) {
  const form = byId(`answer-${card.dataset.kind}`).content.cloneNode(true);
  form.firstElementChild.setAttribute("aria-label", `Your answer to ${nameOf(card)}`);
  card.append(form);
  card.querySelector(".copy")?.removeAttribute("hidden");
  recall(card);
  show(card);
}

function clicked(event) {
  const card = event.target.closest("article");
  const button = event.target.closest("button");
  if (!card) return;
  goTo(card, { scroll: false });
  if (button?.dataset.answer && answer(card, button) && page.classList.contains("one-by-one")) stepToOpen(card);
  if (button?.matches(".copy")) copy(card);
}

function typed(event) {
  const card = event.target.closest(".why") && event.target.closest("article");
  if (!card) return;
  const given = { ...answers.get(card), why: event.target.value };
  if (given.verdict || given.why) answers.set(card, given);
  else answers.delete(card);
  saved = false;
  keep(card);
}

function filters() {
  const kinds = Object.keys(WORDS).filter((kind) => ["all", "open"].includes(kind) || cards.some((card) => card.dataset.verdict === kind));
  for (const kind of kinds) {
    const words = cards.find((card) => card.dataset.verdict === kind)?.dataset.recommended;
    const says = words ? words[0].toUpperCase() + words.slice(1) : WORDS[kind];
    const button = Object.assign(document.createElement("button"), { type: "button", onclick: () => filter(kind) });
    Object.assign(button.dataset, { kind, says });
    document.querySelector(".filters").append(button);
  }
}

function start() {
  cards.forEach(prepare);
  filters();
  for (const part of document.querySelectorAll(".bar, .keys, .live")) part.hidden = false;
  byId("alone").onclick = oneByOne;
  byId("back").onclick = () => step(-1);
  byId("next").onclick = () => step(1);
  byId("undo").onclick = undo;
  byId("save").onclick = save;
  byId("forget").onclick = forget;
  document.addEventListener("keydown", pressed);
  byId("list").addEventListener("click", clicked);
  byId("list").addEventListener("focusin", (event) => goTo(event.target.closest("article"), { scroll: false }));
  byId("list").addEventListener("input", typed);
  new ResizeObserver(fit).observe(document.querySelector(".bar"));
  addEventListener("beforeprint", () => document.querySelectorAll("article details").forEach((each) => (each.open = true)));
  addEventListener("beforeunload", (event) => !kept && !saved && event.preventDefault());
  progress();
}

start();
