
// Where the reader is, what is shown, and the keys.

const WORDS = { all: "All", accept: "Accept", "ask-for-call": "Ask", decline: "Decline", open: "Not answered" };
let here = null;
let shown = "all";

const fits = (card, kind) => (kind === "open" ? !answerOf(card) : kind === "all" || card.dataset.verdict === kind);
const inSight = () => cards.filter((card) => !card.hidden);

function filter(kind) {
  shown = kind;
  for (const card of cards) card.hidden = !fits(card, kind);
  if (here?.hidden) leave();
  if (page.classList.contains("one-by-one")) goTo(here ?? inSight()[0]);
  counts();
}

function counts() {
  for (const button of document.querySelectorAll(".filters button")) {
    const { kind, says } = button.dataset;
    button.textContent = `${says} ${cards.filter((card) => fits(card, kind)).length}`;
    button.setAttribute("aria-pressed", String(kind === shown));
  }
  const seen = inSight();
  const out = cards.length - seen.length;
  byId("left-out").textContent = out ? `${out} not shown; All shows them.` : "";
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

const STEPS = { j: () => step(1), k: () => step(-1), u: undo, o: oneByOne };
const ON_CARD = {
  a: answerWith("accept"),
  s: answerWith("ask-for-call"),
  d: answerWith("decline"),
  w: (card) => card.querySelector(".why input").focus(),
  c: copy,
};

function pressed(event) {
  const typing = event.target.closest("input:not([type=checkbox]), textarea");
  const leaves = event.key === "Enter" && !event.isComposing && typing?.matches(".why input");
  if (leaves) return goTo(typing.closest("article"));
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !byId("keys").checked || !cards.length) return;
  const key = event.key?.toLowerCase();
  const step = STEPS[key] ?? (key in ON_CARD ? () => onCard(key) : null);
  if (!step) return;
  event.preventDefault();
  if (!event.repeat || key === "j" || key === "k") step();
}

// An answer goes only to somebody in view: else the reader is first shown to whom it would go.
function onCard(key) {
  if (here && !here.hidden && isInView(here)) return ON_CARD[key](here);
  goTo(firstInView() ?? inSight()[0]);
  if (here) tell(`Now at ${nameOf(here)}; press again to answer`);
}

function answerWith(verdict) {
  return (card) => {
    const button = card.querySelector(`[data-answer][data-verdict="${verdict}"]`);
    if (answer(card, button)) stepToOpen(card);
  };
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
  const there = new Set(["all", "open", ...cards.map((card) => card.dataset.verdict)]);
  const kinds = Object.keys(WORDS).filter((kind) => there.has(kind));
  for (const kind of kinds) {
    const words = cards.find((card) => card.dataset.verdict === kind)?.dataset.recommended;
    const says = words ? words[0].toUpperCase() + words.slice(1) : WORDS[kind];
    const button = Object.assign(document.createElement("button"), { type: "button", onclick: () => filter(kind) });
    Object.assign(button.dataset, { kind, says });
    document.querySelector(".filters").append(button);
  }
}

/** Unfolds all for the printer, and folds it again. */
function unfoldToPrint() {
  const folded = [];
  addEventListener("beforeprint", () => {
    folded.push(...document.querySelectorAll("article details:not([open])"));
    for (const each of folded) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of folded.splice(0)) each.open = false;
  });
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
  unfoldToPrint();
  addEventListener("beforeunload", (event) => !kept && !saved && event.preventDefault());
  progress();
}

start();
