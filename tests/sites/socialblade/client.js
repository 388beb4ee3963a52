// In-page navigation as the site does it: the address changes at once, what is shown somewhat later.
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest('nav a') : null;
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  const reply = await fetch(link.href);
  const next = new DOMParser().parseFromString(await reply.text(), 'text/html');
  await new Promise((done) => setTimeout(done, 400));
  document.title = next.title;
  document.querySelector('main').replaceWith(next.querySelector('main'));
});
