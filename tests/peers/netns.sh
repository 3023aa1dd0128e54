#!/bin/sh
# Two network namespaces, station and car, joined by one veth pair named plc0 on both
# sides. Runs inside `unshare -rnm`; needs no root.
#   netns.sh check
#   netns.sh run STATION_COMMAND CAR_COMMAND [DELAY_MS LOSS_PERCENT]
# The exit status is the car's. The station is ended (TERM) once the car is done.
set -eu
mount -t tmpfs none /run
mkdir -p /run/netns
for name in station car; do
  ip netns add "$name"
  ip -n "$name" link set lo up
done
ip -n station link add plc0 type veth peer name plc0 netns car
for name in station car; do
  # Without duplicate address detection the addresses are usable at once.
  ip netns exec "$name" sysctl -qw net.ipv6.conf.plc0.accept_dad=0 \
    net.ipv6.conf.plc0.router_solicitations=0
  ip -n "$name" link set plc0 up
done
if [ "$1" = check ]; then
  [ "${2:-}" != netem ] || tc -n car qdisc add dev plc0 root netem delay 1ms
  exit 0
fi
# Both sides must have their link-local address, and for good.
for name in station car; do
  tries=0
  until ip -n "$name" -6 addr show dev plc0 | grep fe80: | grep -qv tentative; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "plc0 of $name got no address" >&2; exit 1; }
    sleep 0.05
  done
done
if [ "$#" -ge 5 ]; then
  for name in station car; do
    tc -n "$name" qdisc add dev plc0 root netem delay "${4}ms" loss "${5}%"
  done
fi
# Each side's output goes to its own file, so that the lines stay whole.
ip netns exec station sh -c "exec $2" >"$NETNS_OUT/station" 2>&1 &
station=$!
result=0
ip netns exec car sh -c "exec $3" >"$NETNS_OUT/car" 2>&1 || result=$?
kill -TERM "$station" 2>/dev/null || true
ended=0
wait "$station" 2>/dev/null || ended=$?
echo "$ended" >"$NETNS_OUT/station.code"
exit "$result"
