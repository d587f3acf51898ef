"use strict";
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const scenes = read("scenes"), uses = read("uses"), words = read("words");
const main = document.querySelector("main"), map = document.getElementById("map");
const size = map.viewBox.baseVal;
const view = { x: 0, y: 0, zoom: 1 };
map.setAttribute("width", size.width);
map.setAttribute("height", size.height);

function show() { map.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.zoom})`; }
function zoom(by, x, y) {
  const next = Math.min(4, Math.max(0.05, view.zoom * by));
  view.x = x - (x - view.x) * next / view.zoom;
  view.y = y - (y - view.y) * next / view.zoom;
  view.zoom = next;
  show();
}
function whole() {
  view.zoom = Math.min(1.2, main.clientWidth / size.width);
  view.x = (main.clientWidth - size.width * view.zoom) / 2;
  view.y = 0;
  show();
}
main.addEventListener("wheel", (event) => {
  event.preventDefault();
  const at = main.getBoundingClientRect();
  zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.clientX - at.left, event.clientY - at.top);
}, { passive: false });
let held = null;
main.addEventListener("pointerdown", (event) => { held = { x: event.clientX - view.x, y: event.clientY - view.y }; main.classList.add("moving"); });
window.addEventListener("pointermove", (event) => { if (held) { view.x = event.clientX - held.x; view.y = event.clientY - held.y; show(); } });
window.addEventListener("pointerup", () => { held = null; main.classList.remove("moving"); });
window.addEventListener("resize", show);
window.addEventListener("keydown", (event) => {
  if (event.target.id === "search") return;
  const step = 80, middle = [main.clientWidth / 2, main.clientHeight / 2];
  const moves = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] };
  if (moves[event.key]) { view.x += moves[event.key][0]; view.y += moves[event.key][1]; show(); event.preventDefault(); }
  else if (event.key === "+" || event.key === "=") zoom(1.25, ...middle);
  else if (event.key === "-") zoom(0.8, ...middle);
  else if (event.key === "0") whole();
  else if (event.key === "/") { document.getElementById("search").focus(); event.preventDefault(); }
});

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}
function link(id, text) {
  const button = element("button", text || (scenes[id] ? scenes[id].title : id));
  button.type = "button";
  button.addEventListener("click", () => go(id));
  return button;
}
function tell(id) {
  const scene = scenes[id], panel = document.getElementById("scene");
  panel.replaceChildren(element("h2", scene.title), element("p", `${id} · ${scene.chapter}${scene.when ? " · " + scene.when : ""}`, "small"), element("p", scene.text + (scene.text.length >= 240 ? "…" : "")));
  const list = element("ul");
  for (const way of scene.ways) {
    const item = element("li");
    item.append(element("span", (way.words || way.choice) + " → "), way.to ? link(way.to) : element("span", words.stays));
    if (way.bars) item.append(element("span", ` [${way.bars}]`, "bars"));
    if (!way.taken) item.append(element("span", ` ${words.never}`, "never"));
    list.append(item);
  }
  panel.append(list);
  const before = Object.keys(scenes).filter((other) => scenes[other].ways.some((way) => way.to === id));
  if (before.length) {
    const from = element("p", words.from + " ");
    before.forEach((other, index) => { if (index) from.append(", "); from.append(link(other)); });
    panel.append(from);
  }
}
function go(id, still) {
  document.querySelectorAll(".chosen").forEach((one) => one.classList.remove("chosen"));
  const box = document.getElementById("scene-" + id);
  if (!box) return;
  box.classList.add("chosen");
  document.querySelectorAll(".line").forEach((line) => line.classList.toggle("chosen", line.dataset.from === id || line.dataset.to === id));
  if (!still) {
    const at = box.getBBox();
    view.zoom = Math.max(view.zoom, 0.6);
    view.x = main.clientWidth / 2 - (at.x + at.width / 2) * view.zoom;
    view.y = main.clientHeight / 2 - (at.y + at.height / 2) * view.zoom;
    show();
  }
  tell(id);
}
document.querySelectorAll(".box").forEach((box) => {
  box.addEventListener("click", () => go(box.dataset.scene, true));
  box.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { go(box.dataset.scene, true); event.preventDefault(); } });
});
document.querySelectorAll("[data-go]").forEach((button) => button.addEventListener("click", () => go(button.dataset.go)));

document.getElementById("search").addEventListener("input", (event) => {
  const typed = event.target.value.trim().toLowerCase();
  const found = new Set();
  if (typed) {
    for (const [id, scene] of Object.entries(scenes)) {
      const text = [id, scene.title, scene.text, ...scene.ways.map((way) => way.words)].join(" ").toLowerCase();
      if (text.includes(typed)) found.add(id);
    }
    for (const [thing, where] of Object.entries(uses)) if (thing.toLowerCase().includes(typed)) where.forEach((id) => found.add(id));
  }
  document.querySelectorAll(".box").forEach((box) => box.classList.toggle("found", found.has(box.dataset.scene)));
  document.getElementById("found").textContent = typed ? (found.size || words.none) : "";
  document.getElementById("matches").replaceChildren(...[...found].slice(0, 40).map((id) => { const item = element("li"); item.append(link(id)); return item; }));
});
whole();
