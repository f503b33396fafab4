/**
 * The rules of `pacing/windows.ts` as one atomic script, on the clock of Redis so that all processes have the same.
 * KEYS[1]: the partition. ARGV[1]: milliseconds since 1970, or empty for the clock of Redis. ARGV[2]: the burst to go
 * by while nothing is known, to take a request out; or what a response told, as JSON.
 */
export const rateLimitScript: string = `
local minute, day = 60000, 86400000
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call("TIME")
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local saved = redis.call("GET", KEYS[1])
local w = saved and cjson.decode(saved) or {}

local function rollMinute()
  if not w.limit or now < (w.resetsAt or 0) then return end
  w.remaining = w.limit
  w.resetsAt = w.resetsAt + minute * (math.floor((now - w.resetsAt) / minute) + 1)
  w.assumed = true
end

local function rollSecond()
  local second = math.floor(now / 1000)
  if w.second == second then return end
  w.usedBefore = w.second == second - 1 and w.used or 0
  w.used = 0
  w.second = second
end

local function secondWait()
  local burst, used = w.burst or 0, w.used or 0
  if burst == 0 then return 0 end
  local function free(before, left)
    return before > left and math.ceil(1000 * (1 - left / before)) or 0
  end
  local room = burst - 1 - used
  local wait = room < 0 and 1000 + free(used, burst - 1) or free(w.usedBefore or 0, room)
  return math.max(0, wait - now % 1000)
end

local function take(burst)
  rollMinute()
  rollSecond()
  w.burst = w.burst or burst
  local full = (w.perDay or 0) > 0 and w.day == math.floor(now / day) and (w.answered or 0) >= w.perDay
  local wait = math.max(
    0,
    (w.blockedUntil or 0) - now,
    (w.remaining or 1) > 0 and 0 or (w.resetsAt or 0) - now,
    full and day - now % day or 0,
    secondWait()
  )
  if wait == 0 then
    if w.remaining then w.remaining = w.remaining - 1 end
    w.used = (w.used or 0) + 1
  end
  return wait
end

local function observe(seen)
  rollSecond()
  w.burst = seen.burst
  if seen.burst > 0 and seen.burstRemaining and now % 1000 >= seen.age then
    w.used = math.max(w.used or 0, seen.burst - seen.burstRemaining)
  end
  if seen.blockedFor > 0 then w.blockedUntil = math.max(w.blockedUntil or 0, now + seen.blockedFor) end
  local today = math.floor(now / day)
  if w.day ~= today then
    w.day = today
    w.answered = 0
  end
  if not seen.refused and now % day >= seen.age then w.answered = (w.answered or 0) + 1 end
  if seen.perDay > 0 then w.perDay = seen.perDay end
  if not (seen.limit and seen.remaining and seen.resetIn and seen.resetIn > 0) then return end
  local known = w.limit
  rollMinute()
  local resetsAt = now + seen.resetIn
  local later = resetsAt - (w.resetsAt or 0)
  if not known or (later > minute / 2 and not w.assumed) then
    w.remaining, w.resetsAt, w.assumed = seen.remaining, resetsAt, false
  elseif later > -minute / 2 then
    w.remaining = math.min(w.remaining or seen.remaining, seen.remaining)
    w.resetsAt = w.assumed and resetsAt or math.min(w.resetsAt or resetsAt, resetsAt)
    w.assumed = false
  end
  w.limit = seen.limit
end

local burst = tonumber(ARGV[2])
local wait = burst and take(burst) or 0
if not burst then observe(cjson.decode(ARGV[2])) end
local life = math.max(day - now % day, minute * 2, (w.blockedUntil or 0) - now)
redis.call("SET", KEYS[1], cjson.encode(w), "PX", string.format("%.0f", life))
return string.format("%.0f", math.ceil(wait))
`;
