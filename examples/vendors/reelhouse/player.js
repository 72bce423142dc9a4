// The Reelhouse player: draws a short film of one voyage and tells its own server when someone plays it.

(() => {
  const DURATION_MS = 24_000;
  const canvas = document.querySelector('canvas');
  const button = document.querySelector('button');
  const progress = document.querySelector('progress');
  const pen = canvas.getContext('2d');
  let position = 0;
  let playing = false;
  let last = 0;

  button.addEventListener('click', () => {
    playing = !playing;
    if (position >= 1) position = 0;
    button.textContent = playing ? 'Pause' : 'Play';
    if (!playing) return;
    last = performance.now();
    requestAnimationFrame(frame);
    fetch('/reelhouse/played', {
      method: 'POST',
      body: JSON.stringify({ film: 'one-ship', position }),
    });
  });

  addEventListener('resize', draw);
  draw();

  function frame(now) {
    if (!playing) return;
    position = Math.min(1, position + (now - last) / DURATION_MS);
    last = now;
    progress.value = position;
    draw();
    if (position >= 1) {
      playing = false;
      button.textContent = 'Again';
    } else {
      requestAnimationFrame(frame);
    }
  }

  function draw() {
    const width = canvas.clientWidth * devicePixelRatio;
    const height = canvas.clientHeight * devicePixelRatio;
    Object.assign(canvas, { width, height });
    const unit = height / 100;
    drawSea(width, height, unit);
    const route = (at) => ({
      x: width * (0.08 + 0.84 * at),
      y: height * (0.42 + 0.16 * Math.sin(at * 5.2) - 0.12 * at),
    });
    drawRoute(route, unit);
    drawPort(route(0), 'Jebel Ali', unit);
    drawPort(route(1), 'Sines', unit);
    drawWindow(route(1), unit);
    drawShip(route(position), unit);
    drawCaption(unit, height);
  }

  function drawSea(width, height, unit) {
    pen.fillStyle = '#06181b';
    pen.fillRect(0, 0, width, height);
    pen.strokeStyle = '#0f3a3e';
    pen.lineWidth = unit / 6;
    for (let y = 0; y < height; y += unit * 8) {
      pen.beginPath();
      for (let x = 0; x <= width; x += unit * 4) {
        pen.lineTo(x, y + Math.sin(x / (unit * 14) + y + position * 30) * unit * 1.2);
      }
      pen.stroke();
    }
  }

  function drawRoute(route, unit) {
    pen.setLineDash([unit * 1.5, unit * 1.5]);
    pen.strokeStyle = '#7fb7b2';
    pen.lineWidth = unit / 3;
    pen.beginPath();
    for (let at = 0; at <= 1; at += 0.02) {
      const { x, y } = route(at);
      pen.lineTo(x, y);
    }
    pen.stroke();
    pen.setLineDash([]);
  }

  function drawPort({ x, y }, name, unit) {
    pen.fillStyle = '#e9f1ef';
    pen.beginPath();
    pen.arc(x, y, unit * 1.2, 0, Math.PI * 2);
    pen.fill();
    pen.font = `${unit * 4}px system-ui, sans-serif`;
    pen.textAlign = 'center';
    pen.fillText(name, x, y - unit * 5);
  }

  function drawWindow({ x, y }, unit) {
    const spread = unit * (20 - 17 * position);
    pen.strokeStyle = '#ff6a3d';
    pen.lineWidth = unit / 2;
    pen.beginPath();
    pen.arc(x, y, spread, 0, Math.PI * 2);
    pen.stroke();
  }

  function drawShip({ x, y }, unit) {
    pen.fillStyle = '#f4f7f6';
    pen.beginPath();
    pen.moveTo(x - unit * 5, y - unit);
    pen.lineTo(x + unit * 5, y - unit);
    pen.lineTo(x + unit * 3.5, y + unit * 1.6);
    pen.lineTo(x - unit * 3.5, y + unit * 1.6);
    pen.fill();
    pen.fillStyle = '#ff6a3d';
    pen.fillRect(x - unit * 3, y - unit * 3.4, unit * 2.6, unit * 2.2);
    pen.fillStyle = '#7fb7b2';
    pen.fillRect(x, y - unit * 3.4, unit * 2.6, unit * 2.2);
  }

  function drawCaption(unit, height) {
    const hours = Math.round(38 - 34 * position);
    pen.fillStyle = '#e9f1ef';
    pen.textAlign = 'left';
    pen.font = `600 ${unit * 4.6}px system-ui, sans-serif`;
    pen.fillText(
      `Day ${Math.floor(position * 11)} of 11. Window: ±${hours} h`,
      unit * 5,
      height - unit * 16,
    );
  }
})();
