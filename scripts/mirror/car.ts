import { CarWriter } from '@ipld/car';
import { importer } from 'ipfs-unixfs-importer';
import type { SiteFiles } from './read-site.ts';

/** An archive of blocks, each named by its own content, and the name of the folder that holds all. */
export interface Car {
	bytes: Uint8Array;
	/** Root CID: the address of the site in a content-addressed network. */
	root: string;
}

type Writer = ReturnType<typeof CarWriter.create>['writer'];
type Block = Parameters<Writer['put']>[0];
type Root = Block['cid'];

/**
 * Packs a site for a content-addressed network (IPFS). The way of cutting it into blocks is the published profile
 * `unixfs-v1-2025`, so that others who add the same folder get the same root. Same files, same bytes: blocks stand in the
 * order of their names, whenever they were ready.
 */
export async function car(files: SiteFiles): Promise<Car> {
	const blocks = new Map<string, Block>();
	const root = await importInto(blocks, files);
	const sorted = [...blocks].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, block]) => block);
	return { bytes: await write(root, sorted), root: root.toString() };
}

async function importInto(blocks: Map<string, Block>, files: SiteFiles): Promise<Root> {
	const store = {
		put: (cid: Block['cid'], bytes: Block['bytes']) => {
			blocks.set(cid.toString(), { cid, bytes });
			return cid;
		}
	};
	const source = [...files].map(([path, content]) => ({ path, content }));
	let root: Root | null = null;
	// The folder around everything comes last.
	for await (const { cid } of importer(source, store as never, {
		profile: 'unixfs-v1-2025',
		wrapWithDirectory: true
	}))
		root = cid;
	if (root === null) throw new Error('a site without files has no root');
	return root;
}

async function write(root: Root, blocks: readonly Block[]): Promise<Uint8Array> {
	const { writer, out } = CarWriter.create([root]);
	const [parts] = await Promise.all([collect(out), putAll(writer, blocks)]);
	return Buffer.concat(parts);
}

async function putAll(writer: Writer, blocks: readonly Block[]): Promise<void> {
	for (const block of blocks) await writer.put(block);
	await writer.close();
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
	const parts: Uint8Array[] = [];
	for await (const part of stream) parts.push(part);
	return parts;
}
