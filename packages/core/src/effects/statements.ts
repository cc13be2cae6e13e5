/** Statements that delete or overwrite, in the languages of databases and editors; each is tried at the start of one. */
const DESTROYING: readonly RegExp[] = [
  /^drop\s+(?:table|database|schema|view|materialized|index|column|constraint|user|role|owned|function|procedure|trigger|type|sequence|extension|collection|keyspace|measurement|series|tablespace|policy|domain|if)\b/i,
  /^(?:truncate|delete\s+from)\s+\S/i,
  /^alter\s+[\s\S]*\bdrop\b/i,
  /^update\s+\S+\s+set\s+(?![\s\S]*\bwhere\b)/i,
  /^(?:flushall|flushdb)\b/i,
  /^(?:DEL|UNLINK|HDEL|ZREM|SREM|LTRIM|XDEL|XTRIM)\s/,
  /^db\.dropDatabase\(/,
  /^db\.[\w.]+\.(?:drop|dropIndexes|deleteOne|deleteMany|remove|findOneAndDelete)\(/,
  // An editor throws away what is not saved.
  /^:(?:w?q(?:a|all|uit|uitall)?|e|edit|bd|bdelete|bw|bwipeout|cq|tabc|tabclose|clo|close|ene|enew)!/,
];

/** A writing form with an exclamation mark still saves. */
const SAVES = /^:wq/;

/** True for text with a statement that deletes or overwrites. */
export function statementDestroys(text: string): boolean {
  return text
    .split(';')
    .map((statement) => statement.trim())
    .some((statement) => !SAVES.test(statement) && DESTROYING.some((form) => form.test(statement)));
}
