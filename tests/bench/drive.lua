-- Sends requests prepared in a file. Arguments: the file, the number of threads, "once" or "again", and how many
-- milliseconds a connection rests between an answer and its next request (0: none).
-- With "once" each request is sent at most once and a thread stops when its share is used up.

local number_of_next = 0

function setup(thread)
  thread:set("mine", number_of_next)
  number_of_next = number_of_next + 1
end

function init(args)
  local file = assert(io.open(args[1], "rb"))
  local everything = file:read("*a")
  file:close()
  local threads, nth = tonumber(args[2]), 0
  once = args[3] == "once"
  rest = tonumber(args[4])
  math.randomseed(mine + 1)
  prepared, at = {}, 0
  for one in everything:gmatch("[^\30]+") do
    if nth % threads == mine then prepared[#prepared + 1] = one end
    nth = nth + 1
  end
end

-- Rests differ by half of their length either way, so that connections do not fall into step.
function delay()
  if rest == 0 then return 0 end
  return math.floor(rest * (0.5 + math.random()) + 0.5)
end

function request()
  if at == #prepared then
    if once then
      wrk.thread:stop()
      return "GET /health/live HTTP/1.1\r\nHost: " .. wrk.host .. "\r\n\r\n"
    end
    at = 0
  end
  at = at + 1
  return prepared[at]
end

function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("measured %d %d %.0f %.0f %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), e.status, e.connect + e.read + e.write + e.timeout))
end
