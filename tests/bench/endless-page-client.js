// The script of endless-page.ts, as text in the page: it has no modules and no types.
// @ts-nocheck
(() => {
  const TILES_A_FRAME = 15;
  const handle = (channel) => `endless${channel}`;
  const videoId = (channel, tile) => `${String(channel).padStart(4, 'c')}-${String(tile).padStart(6, '0')}`;
  const tileOf = (channel, tile) => `<ytd-rich-item-renderer><yt-lockup-view-model><div>
  <a href="/watch?v=${videoId(channel, tile)}"><badge-shape><div>8:${String(10 + (tile % 50))}</div></badge-shape></a>
  <h3 title="Kettle ${tile}"><a href="/watch?v=${videoId(channel, tile)}"><span role="text">Kettle ${tile}</span></a></h3>
  <yt-content-metadata-view-model><div><span role="text">${1 + (tile % 900)}K views</span>
  <span role="text">${1 + (tile % 11)} months ago</span></div></yt-content-metadata-view-model>
</div></yt-lockup-view-model></ytd-rich-item-renderer>`;
  const pageOf = (channel, tiles) => `<ytd-browse page-subtype="channels">
  <yt-page-header-renderer><yt-page-header-view-model><h1><span role="text">Endless ${channel}</span></h1>
    <yt-content-metadata-view-model><div><span role="text">@${handle(channel)}</span></div>
    <div><span role="text">48.2K subscribers</span><span role="text">3,000 videos</span></div></yt-content-metadata-view-model>
  </yt-page-header-view-model></yt-page-header-renderer>
  <ytd-rich-grid-renderer style="display:grid;grid-template-columns:repeat(4,1fr)">${tilesOf(channel, 0, tiles)}</ytd-rich-grid-renderer>
</ytd-browse>`;
  const tilesOf = (channel, from, count) =>
    Array.from({ length: count }, (_, index) => tileOf(channel, from + index)).join('');
  const manager = document.querySelector('ytd-page-manager');
  const frame = () => new Promise((done) => requestAnimationFrame(done));

  const show = (channel) => {
    if (manager) manager.innerHTML = pageOf(channel, 30);
  };
  const endless = {
    async scrollThrough(tiles) {
      const grid = document.querySelector('ytd-rich-grid-renderer');
      for (let shown = 30; shown < tiles; shown += TILES_A_FRAME) {
        grid?.insertAdjacentHTML('beforeend', tilesOf(0, shown, TILES_A_FRAME));
        scrollTo(0, document.documentElement.scrollHeight);
        await frame();
      }
    },
    async navigate(channel) {
      history.pushState(null, '', `/@${handle(channel)}/videos`);
      show(channel);
      await frame();
    },
  };
  show(0);
  Object.assign(window, { endless });
})();
