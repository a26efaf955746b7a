/** Name of the environment variable that hands a worker's settings, as JSON, to its processes. */
export const SETTINGS_VARIABLE = 'ONRECORD_QUEUE_WORKER'
