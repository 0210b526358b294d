/**
 * Runs in the measured page before everything else and gives the bench `window.inputs`, which times what a page does for an
 * input until the frame with the result has been painted. Plain JavaScript: it is handed to the browser as it stands.
 */
const inputs = { times: [], longTasks: [] };
window.inputs = inputs;

/** A frame's callback runs before that frame is painted, and a message sent from it arrives after. */
const painted = () =>
	new Promise((resolve) => {
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => resolve(performance.now());
			channel.port2.postMessage(null);
		});
	});

/** Does something and says how many ms pass until it is painted. */
inputs.time = async (act) => {
	const start = performance.now();
	act();
	return (await painted()) - start;
};

/** Does several things one after another, with a rest of some ms after each; how many ms each took until it was painted. */
inputs.timeEach = async (acts, rest) => {
	const times = [];
	for (const act of acts) {
		times.push(await inputs.time(act));
		await new Promise((done) => setTimeout(done, rest));
	}
	return times;
};

/** Times every event of a kind from when the reader made it: waiting in line counts. */
inputs.watch = (type) =>
	addEventListener(
		type,
		async ({ timeStamp }) => {
			const end = await painted();
			inputs.times.push(end - timeStamp);
		},
		{ capture: true }
	);

new PerformanceObserver((list) => {
	for (const { duration } of list.getEntries()) inputs.longTasks.push(duration);
}).observe({ type: 'longtask' });
