// Lets scripts in frames reach one of the IAB's functions in this page: a locator frame by which
// they find the window that answers, and messages back and forth. It may stand inline in the head,
// so it uses nothing from outside itself.

/**
 * Adds frame and listener for `__gpp`, `__uspapi` or `__tcfapi`, unless this window has the frame
 * already. Returns its undo.
 *
 * `__gpp` takes the callback before the version, the others after it.
 */
export function frameBridge(api: 'gpp' | 'uspapi' | 'tcfapi'): () => void {
  const name = `__${api}Locator`;
  const callName = `__${api}Call`;
  if (name in window) return () => {};
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.hidden = true;
  const addFrame = (): void => {
    if (!frame.isConnected) document.body?.append(frame);
  };
  // Frames near the top of the page ask long before the whole of it is there; and a navigation may
  // replace the body.
  const bodies = new MutationObserver(addFrame);
  bodies.observe(document.documentElement, { childList: true });
  addFrame();

  const hear = ({ data, source }: MessageEvent): void => {
    const isText = typeof data === 'string';
    let call: { command?: unknown; parameter?: unknown; version?: unknown; callId?: unknown };
    try {
      call = (isText && data.includes(callName) ? JSON.parse(data) : data)?.[callName];
    } catch {
      return;
    }
    const answerer: unknown = Reflect.get(window, `__${api}`);
    if (!call || typeof answerer !== 'function') return;
    const { command, parameter, version, callId } = call;
    const reply = (returnValue: unknown, success: boolean): void => {
      const answer = { [`__${api}Return`]: { returnValue, success, callId } };
      // Whoever frames us or is framed by us may know; a sandboxed frame has no origin to name.
      (source as Window | null)?.postMessage(isText ? JSON.stringify(answer) : answer, '*');
    };
    if (api === 'gpp') answerer(command, reply, parameter, version);
    else answerer(command, version, reply, parameter);
  };
  window.addEventListener('message', hear);
  return () => {
    window.removeEventListener('message', hear);
    bodies.disconnect();
    frame.remove();
  };
}
