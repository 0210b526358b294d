/** Every name that an address of a page may hold. */
export const KEYS = [
	'from',
	'to',
	'role',
	'gender',
	'kind',
	'wave',
	'status',
	'name',
	'sort',
	'group',
	'page',
	'zoom'
];
