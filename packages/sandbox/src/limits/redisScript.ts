import { createHash } from "node:crypto";

/**
 * `countRequest` of windows.ts, inside of Redis, where nothing comes in between. One key holds the counts of all
 * windows of a partition as `window used window used …`.
 *
 * Keys: the partition. Arguments: now, lateness, time to live (all in milliseconds), then length and limit of each
 * window; a limit below zero has no end. Answer: 1 where the request was let through, else 0, then the counts.
 */
export const countScript = `
local now, lateness, ttl = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local before = {}
for number in string.gmatch(redis.call('GET', KEYS[1]) or '', '%d+') do
  before[#before + 1] = tonumber(number)
end
local windows, used, allowed = {}, {}, 1
local size = (#ARGV - 3) / 2
for i = 1, size do
  local length, limit = tonumber(ARGV[2 + 2 * i]), tonumber(ARGV[3 + 2 * i])
  local window, last = math.floor(now / length), before[2 * i - 1]
  local late = last and last > window and last * length - now <= lateness
  if late then window = last end
  windows[i] = window
  used[i] = last == window and before[2 * i] or 0
  if limit >= 0 and used[i] >= limit then allowed = 0 end
end
local answer, kept = { allowed }, {}
for i = 1, size do
  used[i] = used[i] + allowed
  answer[2 * i], answer[2 * i + 1] = windows[i], used[i]
  kept[i] = string.format('%.0f %.0f', windows[i], used[i])
end
redis.call('SET', KEYS[1], table.concat(kept, ' '), 'PX', ttl)
return answer
`;

/** What Redis knows the script by. */
export const countScriptHash = createHash("sha1").update(countScript).digest("hex");
