/** The type of the stream that holds a sheet's record. */
export const RECORD_NAME = 'CribnotesRecord';
