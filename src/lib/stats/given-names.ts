/**
 * Given names that no rule of letters brings together, in plain Latin letters; one form stands for all with the same key
 * (Aliaksandr for Aleksandr). Names of one row find each other. Who goes by a short form is found by these names as well,
 * but a short form finds only those who go by it: Ales is not everyone called Aliaksandr.
 */
export const GIVEN_NAMES: readonly { names: readonly string[]; short?: readonly string[] }[] = [
	{ names: ['alena', 'elena', 'helena'] },
	{ names: ['aliaksandr', 'alexander'], short: ['ales'] },
	{ names: ['anastasia'], short: ['nasta'] },
	{ names: ['andrei', 'andrew'], short: ['andrzej'] },
	{ names: ['dzmitry', 'dimitri'], short: ['zmitser'] },
	{ names: ['hanna', 'anna'] },
	{ names: ['iryna', 'irena'] },
	{ names: ['katsiaryna', 'ekaterina'], short: ['kasia'] },
	{ names: ['mikalai', 'nikolai', 'nicholas'], short: ['mikola'] },
	{ names: ['mikhail', 'michael'] },
	{ names: ['nadzeya', 'nadezhda'] },
	{ names: ['pavel', 'paul'] },
	{ names: ['piotr', 'peter'] },
	{ names: ['ryhor', 'grigory', 'gregory'], short: ['grzegorz'] },
	{ names: ['uladzimir', 'uladzimer'] },
	{ names: ['volha', 'olga'] },
	{ names: ['yauhen', 'evgeny', 'eugene'] },
	{ names: ['yury'], short: ['yuras'] }
];
