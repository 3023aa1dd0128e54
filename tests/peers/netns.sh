#!/bin/sh
# Two network namespaces, station and car, each with an interface plc0. They are the
# ends of one veth pair, or of one each whose other ends a program joins: a wire.
# Runs inside `unshare -rnm`; needs no root.
#   netns.sh check
#   netns.sh run STATION_COMMAND CAR_COMMAND [WIRE_COMMAND WHOLE_FRAMES_COMMAND]
# The exit status is the car's. The station is ended (TERM) once the car is done, and
# then the wire.
set -eu
mount -t tmpfs none /run
mkdir -p /run/netns
for name in station car; do
  ip netns add "$name"
  ip -n "$name" link set lo up
done
wire=${4:-}
if [ -n "$wire" ]; then
  for name in station car; do
    ip link add "to_$name" type veth peer name plc0 netns "$name"
    # The kernel has nothing to say at the wire's own ends.
    sysctl -qw "net.ipv6.conf.to_$name.disable_ipv6=1"
    ip link set "to_$name" up
    ip netns exec "$name" sh -c "exec $5 plc0"
  done
else
  ip -n station link add plc0 type veth peer name plc0 netns car
fi
for name in station car; do
  # Without duplicate address detection the addresses are usable at once.
  ip netns exec "$name" sysctl -qw net.ipv6.conf.plc0.accept_dad=0 \
    net.ipv6.conf.plc0.router_solicitations=0
  ip -n "$name" link set plc0 up
done
[ "$1" != check ] || exit 0
# Both sides must have their link-local address, and for good.
for name in station car; do
  tries=0
  until ip -n "$name" -6 addr show dev plc0 | grep fe80: | grep -qv tentative; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "plc0 of $name got no address" >&2; exit 1; }
    sleep 0.05
  done
done
if [ -n "$wire" ]; then
  # Linux sends a lost segment again after a round trip and 200 ms at the soonest: later
  # than the 250 ms that a car waits for CurrentDemandRes. So a line that loses frames
  # needs less of its route.
  for name in station car; do
    ip -n "$name" -6 route change fe80::/64 dev plc0 proto kernel metric 256 rto_min 50ms
  done
fi
# Each side's output goes to its own file, so that the lines stay whole.
if [ -n "$wire" ]; then
  sh -c "exec $wire" >"$NETNS_OUT/wire" 2>&1 &
  joined=$!
fi
ip netns exec station sh -c "exec $2" >"$NETNS_OUT/station" 2>&1 &
station=$!
result=0
ip netns exec car sh -c "exec $3" >"$NETNS_OUT/car" 2>&1 || result=$?
kill -TERM "$station" 2>/dev/null || true
ended=0
wait "$station" 2>/dev/null || ended=$?
echo "$ended" >"$NETNS_OUT/station.code"
if [ -n "$wire" ]; then
  kill -TERM "$joined" 2>/dev/null || true
  wait "$joined" 2>/dev/null || true
fi
exit "$result"
