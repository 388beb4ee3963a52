// Pictures out of nothing: each name has its own quiet landscape, so that no request for an image is needed.

function hash(text) {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619) >>> 0;
  return value;
}

function svg(width, height, body) {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(text)}`;
}

/** The picture of a video: sky, sun and hills in colours of its own. */
export function thumbnail(id, isTall = false) {
  const seed = hash(id);
  const hue = seed % 360;
  const [width, height] = isTall ? [180, 320] : [320, 180];
  const sun = `<circle cx="${(seed >>> 3) % width}" cy="${height * 0.2 + ((seed >>> 7) % (height * 0.4))}" r="${18 + ((seed >>> 5) % 22)}" fill="hsl(${(hue + 40) % 360} 70% 86%)"/>`;
  const hill = (index) => {
    const top = height * (0.5 + index * 0.14);
    const bend = ((seed >>> (index * 4)) % 60) - 30;
    const colour = `hsl(${(hue + 190 + index * 14) % 360} ${34 - index * 4}% ${46 - index * 11}%)`;
    return `<path d="M0 ${top} Q${width / 3} ${top - 40 + bend} ${width / 1.8} ${top} T${width} ${top - bend} V${height} H0Z" fill="${colour}"/>`;
  };
  const sky = `<rect width="${width}" height="${height}" fill="hsl(${hue} 40% 74%)"/>`;
  return svg(width, height, sky + sun + hill(0) + hill(1) + hill(2));
}

/** The picture of a person or channel: an initial on a round ground. */
export function avatar(name) {
  const initial = (/[A-Za-z0-9]/.exec(name.replace(/<[^>]*>/g, '')) ?? ['?'])[0].toUpperCase();
  const hue = hash(name) % 360;
  return svg(
    40,
    40,
    `<circle cx="20" cy="20" r="20" fill="hsl(${hue} 42% 42%)"/><text x="20" y="27" text-anchor="middle" font-family="sans-serif" font-size="20" fill="hsl(${hue} 60% 94%)">${initial}</text>`,
  );
}
