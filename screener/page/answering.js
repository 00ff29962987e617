
// The owner's answers: given, taken back, kept by the browser and saved.

const byId = (id) => document.getElementById(id);
const page = document.documentElement;
const cards = [...document.querySelectorAll("article")];
const answers = new Map(); // by card: {verdict, said, why, day}; without an answer only why
const before = []; // what each answer took the place of, for undo: [card, answer]
let kept = true; // whether the browser keeps answers
let saved = true;

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
