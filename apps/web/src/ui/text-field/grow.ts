/** Lets a text area be as tall as its text where `field-sizing` is not known; elsewhere the style sheet does it. */
export const growWithText = (area: HTMLTextAreaElement | null): void => {
  if (area === null || CSS.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
};
