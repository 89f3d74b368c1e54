"use strict";
// Shows the answers that were found beforehand. No less-than sign and no ampersand: the page is XML too.
{
  const data = JSON.parse(document.getElementById("chooser-data").textContent);
  const chooser = document.getElementById("chooser");
  const list = document.getElementById("chooser-answers");
  const [owner, classification, availability] = chooser.querySelectorAll("select");
  const exposures = [...chooser.querySelectorAll("input")];

  const element = (name, text, ...classes) => {
    const made = document.createElement(name);
    made.textContent = text;
    made.classList.add(...classes);
    return made;
  };

  const item = ([id, name], [tone, sign, word, constraint, reason]) => {
    const badge = element("span", "", "badge", tone);
    const mark = element("span", sign, "sign");
    mark.setAttribute("aria-hidden", "true");
    badge.append(mark, element("span", word));
    const made = element("li", "", "answer", tone);
    const title = element("p", "");
    title.append(element("strong", name), " ", element("code", id), " ", badge);
    made.append(title);
    if (constraint) {
      const why = element("p", "", "why");
      why.append(element("span", reason), " ", element("code", constraint));
      made.append(why);
    }
    return made;
  };

  const show = () => {
    const exposed = exposures.reduce((sum, box, place) => sum + (box.checked ? 2 ** place : 0), 0);
    let row = owner.selectedIndex;
    row = row * classification.options.length + classification.selectedIndex;
    row = row * data.exposures + exposed;
    row = row * availability.options.length + availability.selectedIndex;
    const given = data.given[row].split(" ").map(Number);
    list.replaceChildren(...data.offers.map((offer, place) => item(offer, data.answers[given[place]])));
  };

  if (data.given.length) {
    chooser.addEventListener("change", show);
    chooser.hidden = false;
    show();
  }
}
